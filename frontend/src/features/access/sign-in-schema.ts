import { z } from 'zod/mini'

export const signInSchema = z.object({
  userName: z.string().check(z.trim(), z.minLength(1, 'errors.userName')),
  password: z.string().check(z.minLength(1, 'errors.password')),
})
export type SignInValues = z.infer<typeof signInSchema>
