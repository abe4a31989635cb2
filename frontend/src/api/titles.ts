import type { Reference } from './types'

/** What a reference is called; its id where the API gives no title. */
export function titleOf({ title, id }: Reference): string {
  return title === undefined || title === '' ? id : title
}
