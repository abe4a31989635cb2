import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import { Button } from '@/ui/button'
import { SwitchChoice } from '@/ui/choices'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toasts'
import { inviteSchema, type InviteValues } from './account-schema'
import { createAccount } from './api'

interface Props {
  onClose: () => void
  onInvited: (id: string) => void
}

/** Somebody new: a function, an address and a name to sign in with. The password is theirs to choose. */
export default function InviteForm({ onClose, onInvited }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const { control, handleSubmit, setError } = useForm<InviteValues>({
    resolver: zodResolver(inviteSchema),
    defaultValues: { userName: '', name: '', email: '', administrator: false },
  })
  const inviting = useMutation({
    mutationFn: createAccount,
    onSuccess: async ({ id, email }) => {
      onClose()
      toast(t('admission.invited', { address: email ?? '' }))
      await refreshLists(queries, '/accounts')
      onInvited(id)
    },
    onError: (error) => placeIssues(error, ['userName', 'name', 'email'], setError),
  })
  const submit = handleSubmit((values) => {
    inviting.mutate(values)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={inviting.error} />
      <TextField
        control={control}
        name="name"
        label={t('admission.function')}
        help={t('admission.functionHelp')}
        autoFocus
      />
      <TextField control={control} name="email" label={t('admission.email')} autoComplete="off" />
      <TextField
        control={control}
        name="userName"
        label={t('access.userName')}
        help={t('admission.userNameHelp')}
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
        <Button type="submit" variant="primary" isPending={inviting.isPending}>
          {t('admission.send')}
        </Button>
      </DialogFoot>
    </form>
  )
}
