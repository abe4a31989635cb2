import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/text-field'
import { signIn } from './api'
import { SignInProblem } from './sign-in-problem'
import { signInSchema, type SignInValues } from './sign-in-schema'

export function SignInForm({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const { t } = useTranslation()
  const { control, handleSubmit } = useForm<SignInValues>({
    resolver: zodResolver(signInSchema),
    defaultValues: { userName: '', password: '' },
  })
  const entering = useMutation({
    mutationFn: ({ userName, password }: SignInValues) => signIn(userName, password),
    onSuccess: onSignedIn,
  })
  const submit = handleSubmit((values) => {
    entering.mutate(values)
  })

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <SignInProblem error={entering.error} />
      <TextField control={control} name="userName" label={t('access.userName')} autoComplete="username" />
      <TextField
        control={control}
        name="password"
        label={t('access.password')}
        type="password"
        autoComplete="current-password"
      />
      <Button type="submit" variant="primary" isPending={entering.isPending}>
        {t('access.signIn')}
      </Button>
      <p>
        <Link to="/password-reset">{t('access.forgotten')}</Link>
      </p>
    </form>
  )
}
