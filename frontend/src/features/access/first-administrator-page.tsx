import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { Button } from '@/ui/button'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toasts'
import { Wordmark } from '@/ui/wordmark'
import { createFirstAdministrator } from './api'
import './sign-in.css'

const schema = z.object({
  code: z.string().check(z.trim(), z.minLength(1, 'errors.code')),
  userName: z.string().check(z.trim(), z.minLength(3, 'errors.userNameShort')),
  password: z.string().check(z.minLength(12, 'errors.passwordShort')),
})
type Values = z.infer<typeof schema>

/** First use of an installation: whoever reads the console's one-time code becomes its administrator. */
export function FirstAdministratorPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const toast = useToast()
  const { control, handleSubmit, setError } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { code: '', userName: '', password: '' },
  })
  const creating = useMutation({
    mutationFn: createFirstAdministrator,
    onSuccess: async () => {
      toast(t('access.first.done'))
      await navigate({ to: '/sign-in' })
    },
    onError: (error) => placeIssues(error, ['code', 'userName', 'password'], setError),
  })
  const submit = handleSubmit((values) => {
    creating.mutate(values)
  })

  return (
    <div className="gate">
      <title>{`${t('access.first.title')} – Doorstroom`}</title>
      <main className="gate-sheet gate-narrow" id="main">
        <Wordmark />
        <h1>{t('access.first.title')}</h1>
        <p className="muted">{t('access.first.lead')}</p>
        <form className="form" noValidate onSubmit={(event) => void submit(event)}>
          <ProblemNotice error={creating.error} />
          <TextField control={control} name="code" label={t('access.first.code')} autoComplete="one-time-code" />
          <TextField control={control} name="userName" label={t('access.userName')} autoComplete="username" />
          <TextField
            control={control}
            name="password"
            label={t('access.password')}
            help={t('access.first.passwordHelp')}
            type="password"
            autoComplete="new-password"
          />
          <Button type="submit" variant="primary" isPending={creating.isPending}>
            {t('access.first.create')}
          </Button>
        </form>
        <p>
          <Link to="/sign-in">{t('access.first.back')}</Link>
        </p>
      </main>
    </div>
  )
}
