import { z } from 'zod/mini'

const address = /^[\w%+'-]+(\.[\w%+'-]+)*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/

export const accountFields = {
  name: z.string().check(z.trim(), z.minLength(3, 'errors.function'), z.maxLength(150, 'errors.titleLong')),
  email: z.string().check(z.trim(), z.maxLength(254, 'errors.titleLong'), z.regex(address, 'errors.email')),
  administrator: z.boolean(),
}

export const inviteSchema = z.object({
  userName: z
    .string()
    .check(z.trim(), z.maxLength(100, 'errors.titleLong'), z.regex(/^[a-z0-9.-]{3,}$/, 'errors.newUserName')),
  ...accountFields,
})
export type InviteValues = z.infer<typeof inviteSchema>

export const accountSchema = z.object(accountFields)
export type AccountValues = z.infer<typeof accountSchema>

export const passwordSchema = z
  .object({
    password: z.string().check(z.minLength(12, 'errors.passwordShort'), z.maxLength(72, 'errors.passwordLong')),
    again: z.string(),
  })
  .check(z.refine(({ password, again }) => password === again, { path: ['again'], error: 'errors.passwordDiffers' }))
export type PasswordValues = z.infer<typeof passwordSchema>
