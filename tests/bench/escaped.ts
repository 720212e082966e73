/** Text as it stands in HTML and SVG, attributes included. */
export function escaped(text: string | number): string {
  return String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
