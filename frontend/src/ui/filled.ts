import { z } from 'zod/mini'

/** A field that is empty until something is chosen, which it must be; the message is a translation key. */
export const filled = <T>(key: string) =>
  z.custom<T | null>().check(z.refine((value) => value !== null && value !== undefined, key))
