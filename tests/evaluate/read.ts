/** Lines of the suite `read` for PATH. */
export async function* evaluate(_path: string, _flags: string[]): AsyncGenerator<object | string> {}
