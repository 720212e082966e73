/** Lines of the suite `time` for PATH. */
export async function* evaluate(_path: string, _flags: string[]): AsyncGenerator<object | string> {}
