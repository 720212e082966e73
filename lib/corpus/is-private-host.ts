/**
 * Whether a host lies on this device or in a local network, by its name or number. A public name that
 * resolves to a private number is not seen: a browser does not tell.
 * @param host as `URL.hostname` gives it: numbers in their usual form, IPv6 in brackets
 */
export function isPrivateHost(host: string): boolean {
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1));
  const name = host.replace(/\.$/, '');
  const bytes = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(name);
  if (!bytes)
    return !name.includes('.') || /\.(localhost|local|internal|lan|home|home\.arpa)$/.test(name);
  const [first, second] = [Number(bytes[1]), Number(bytes[2])];
  return (
    [0, 10, 127].includes(first) ||
    first >= 224 ||
    (first === 100 && second >= 64 && second < 128) ||
    (first === 169 && second === 254) ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168)
  );
}

/** Loopback, link-local, unique local, and every form that holds an IPv4 number. */
function isPrivateIpv6(number: string): boolean {
  return /^(::|64:ff9b:|fe[89ab]|f[cdf])/.test(number);
}
