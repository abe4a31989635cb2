import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import type { Account } from '@/api/types'
import { Button } from '@/ui/button'
import { SwitchChoice } from '@/ui/choices'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toasts'
import { accountSchema, type AccountValues } from './account-schema'
import { changeAccount } from './api'

/** Corrects what people see of an account, and where its mail goes. */
export default function AccountForm({ account, onClose }: { account: Account; onClose: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const { control, handleSubmit, setError } = useForm<AccountValues>({
    resolver: zodResolver(accountSchema),
    defaultValues: { name: account.name, email: account.email ?? '', administrator: account.administrator },
  })
  const changing = useMutation({
    mutationFn: (values: AccountValues) => changeAccount(account, values),
    onSuccess: async () => {
      onClose()
      toast(t('admission.saved'))
      await refreshLists(queries, '/accounts', '/accounts/{id}')
    },
    onError: (error) => placeIssues(error, ['name', 'email'], setError),
  })
  const submit = handleSubmit((values) => {
    changing.mutate(values)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={changing.error} />
      <TextField control={control} name="name" label={t('admission.function')} autoFocus />
      <TextField
        control={control}
        name="email"
        label={t('admission.email')}
        help={t('admission.emailHelp')}
        autoComplete="off"
      />
      <SwitchChoice
        control={control}
        name="administrator"
        label={t('admission.administrates')}
        help={t('admission.administratesHelp')}
      />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={changing.isPending}>
          {t('ui.keep')}
        </Button>
      </DialogFoot>
    </form>
  )
}
