import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { Button } from '@/ui/button'
import { Notice, ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { Wordmark } from '@/ui/wordmark'
import { askPasswordReset } from './api'
import '@/ui/gate.css'

const schema = z.object({ account: z.string().check(z.trim(), z.minLength(1, 'errors.required')) })
type Values = z.infer<typeof schema>

/** For who forgot a password: the answer never tells whether there is such an account. */
export function ResetPage() {
  const { t } = useTranslation()
  const { control, handleSubmit } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { account: '' },
  })
  const asking = useMutation({ mutationFn: ({ account }: Values) => askPasswordReset(account) })
  const submit = handleSubmit((values) => {
    asking.mutate(values)
  })
  return (
    <div className="door">
      <title>{`${t('password.forgotten')} – Doorstroom`}</title>
      <main className="door-sheet" id="main">
        <Wordmark />
        <h1>{t('password.forgotten')}</h1>
        {asking.data ? (
          <Notice tone="moss" title={t('password.asked')} role="status">
            <p>{t('password.askedText', { minutes: asking.data.minutes })}</p>
          </Notice>
        ) : (
          <form className="form" noValidate onSubmit={(event) => void submit(event)}>
            <p className="muted">{t('password.forgottenLead')}</p>
            <ProblemNotice error={asking.error} />
            <TextField control={control} name="account" label={t('password.account')} autoComplete="username" />
            <Button type="submit" variant="primary" isPending={asking.isPending}>
              {t('password.send')}
            </Button>
          </form>
        )}
        <p>
          <Link to="/sign-in">{t('access.first.back')}</Link>
        </p>
      </main>
    </div>
  )
}
