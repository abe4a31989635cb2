import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { hasStatus } from '@/api/problem'
import { Button } from '@/ui/button'
import { placeIssues } from '@/ui/form-problem'
import { Notice, ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toasts'
import { Wordmark } from '@/ui/wordmark'
import { passwordSchema, type PasswordValues } from './account-schema'
import { choosePassword } from './api'
import '@/ui/gate.css'
import { takeSecret } from '@/api/secret'

/** Where a one-time link leads: its owner chooses a password, once. */
export function PasswordPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const toast = useToast()
  const [secret] = useState(takeSecret)
  const { control, handleSubmit, setError } = useForm<PasswordValues>({
    resolver: zodResolver(passwordSchema),
    defaultValues: { password: '', again: '' },
  })
  const choosing = useMutation({
    mutationFn: ({ password }: PasswordValues) => choosePassword({ secret, password }),
    onSuccess: async ({ userName }) => {
      toast(t('password.chosen', { userName }))
      await navigate({ to: '/sign-in' })
    },
    onError: (error) => placeIssues(error, ['password'], setError),
  })
  const submit = handleSubmit((values) => {
    choosing.mutate(values)
  })
  const isDead = secret === '' || hasStatus(choosing.error, 401)
  return (
    <div className="door">
      <title>{`${t('password.choose')} – Doorstroom`}</title>
      <main className="door-sheet" id="main">
        <Wordmark />
        <h1>{t('password.choose')}</h1>
        {isDead ? (
          <Notice tone="brick" title={t('password.dead')} role="alert">
            <p>{t('password.deadText')}</p>
            <p>
              <Link to="/password-reset">{t('password.forgotten')}</Link>
            </p>
          </Notice>
        ) : (
          <form className="form" noValidate onSubmit={(event) => void submit(event)}>
            <ProblemNotice error={choosing.error} />
            <TextField
              control={control}
              name="password"
              label={t('password.new')}
              help={t('password.help')}
              type="password"
              autoComplete="new-password"
            />
            <TextField
              control={control}
              name="again"
              label={t('password.again')}
              type="password"
              autoComplete="new-password"
            />
            <Button type="submit" variant="primary" isPending={choosing.isPending}>
              {t('password.keep')}
            </Button>
          </form>
        )}
      </main>
    </div>
  )
}
