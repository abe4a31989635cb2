import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { refreshLists } from '@/api/refresh'
import type { Account } from '@/api/types'
import { Button } from '@/ui/button'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { useToast } from '@/ui/toasts'
import { acts, type Act } from './api'

const order = ['inviteAccount', 'endAccount', 'eraseAccount'] as const satisfies Act[]

/** Inviting again, ending and erasing; each asks once more, for none can be taken back unseen. */
export function AccountActs({ account }: { account: Account }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const [asked, setAsked] = useState<Act>()
  const acting = useMutation({
    mutationFn: (act: Act) => acts[act](account),
    onSuccess: async (_, act) => {
      setAsked(undefined)
      toast(t(`admission.${act}.done`))
      await refreshLists(queries, '/accounts', '/accounts/{id}')
    },
  })
  return (
    <>
      {order
        .filter((act) => may(account, act))
        .map((act) => (
          <Button
            key={act}
            variant={act === 'inviteAccount' ? 'secondary' : 'danger'}
            onPress={() => {
              setAsked(act)
            }}
          >
            {t(`admission.${act}.name`)}
          </Button>
        ))}
      {asked !== undefined && (
        <ConfirmDialog
          title={t(`admission.${asked}.title`, { name: account.name })}
          confirmLabel={t(`admission.${asked}.name`)}
          variant={asked === 'inviteAccount' ? 'primary' : 'danger'}
          isOpen
          isPending={acting.isPending}
          error={acting.error}
          onConfirm={() => {
            acting.mutate(asked)
          }}
          onClose={() => {
            setAsked(undefined)
            acting.reset()
          }}
        >
          <p>{t(`admission.${asked}.text`)}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
