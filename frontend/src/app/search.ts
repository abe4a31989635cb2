import { z } from 'zod/mini'

/** What the addresses of pages carry; what makes no sense there is left out. */
export const text = z.catch(z.optional(z.string()), undefined)
export const month = z.catch(z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))), undefined)
export const half = z.catch(z.optional(z.string().check(z.regex(/^\d{4}-H[12]$/))), undefined)
