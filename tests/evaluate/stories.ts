/** Lines of the suite `stories` for PATH. */
export async function* evaluate(_path: string, _flags: string[]): AsyncGenerator<object | string> {}
