/** Search parameters are plain words: what stands in the address is what the page gets, and the other way round. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

export function stringifySearch(search: Record<string, unknown>): string {
  const filled = Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const written = new URLSearchParams(filled).toString()
  return written === '' ? '' : `?${written}`
}
