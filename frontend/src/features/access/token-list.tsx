import { useMutation, useQueryClient } from '@tanstack/react-query'
import { UserX } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { may } from '@/api/permitted'
import { refreshLists } from '@/api/refresh'
import { titleOf } from '@/api/titles'
import type { AccessToken } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { StateMark } from '@/ui/state-mark'
import { useToast } from '@/ui/toasts'
import { confirmAccessToken, revokeAccessToken } from './api'
import { scopeWords } from './token-schema'

export function TokenList({ tokens }: { tokens: readonly AccessToken[] }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const [asked, setAsked] = useState<AccessToken>()
  const revoking = useMutation({
    mutationFn: revokeAccessToken,
    onSuccess: async (_, { name }) => {
      setAsked(undefined)
      toast(t('tokens.revoked', { name }))
      await refreshLists(queries, '/accessTokens')
    },
  })
  return (
    <>
      <ul className="sheet lines">
        {tokens.map((token) => (
          <TokenLine key={token.id} token={token} onRevoke={setAsked} />
        ))}
      </ul>
      <ConfirmDialog
        title={t('tokens.revokeTitle', { name: asked?.name ?? '' })}
        confirmLabel={t('tokens.revoke')}
        variant="danger"
        isOpen={asked !== undefined}
        isPending={revoking.isPending}
        error={revoking.error}
        onConfirm={() => {
          if (asked) revoking.mutate(asked)
        }}
        onClose={() => {
          setAsked(undefined)
          revoking.reset()
        }}
      >
        <p>{t('tokens.revokeText')}</p>
      </ConfirmDialog>
    </>
  )
}

interface LineProps {
  token: AccessToken
  onRevoke: (token: AccessToken) => void
}

function TokenLine({ token, onRevoke }: LineProps) {
  const { t } = useTranslation()
  const { date } = useFormats()
  const holder = useMe().municipalities.find(({ id }) => id === token.organization.id)
  return (
    <li className="line token">
      <div className="line-main">
        <h2 className="token-name">{token.name}</h2>
        <p className="line-meta">
          <span>
            {holder ? titleOf(holder) : titleOf(token.organization)} – {t(`roles.${token.role}`)}
          </span>
          <span>{t('tokens.expires', { date: date(token.expiresAt) })}</span>
          <span>{t('tokens.made', { date: date(token.createdAt) })}</span>
        </p>
        {token.toBeConfirmed && (
          <p className="line-meta">
            <StateMark tone="ochre" icon={UserX}>
              {t('tokens.toBeConfirmed')}
            </StateMark>
            <span>{t('tokens.toBeConfirmedText')}</span>
          </p>
        )}
        <p className="small muted">{token.scopes.map((scope) => t(`tokens.scope.${scopeWords[scope]}`)).join(' · ')}</p>
      </div>
      {may(token, 'confirmAccessToken') && <ConfirmButton token={token} />}
      <Button
        variant="danger"
        aria-label={t('tokens.revokeNamed', { name: token.name })}
        onPress={() => {
          onRevoke(token)
        }}
      >
        {t('tokens.revoke')}
      </Button>
    </li>
  )
}

function ConfirmButton({ token }: { token: AccessToken }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const confirming = useMutation({
    mutationFn: confirmAccessToken,
    onSuccess: async ({ name }) => {
      toast(t('tokens.confirmed', { name }))
      await refreshLists(queries, '/accessTokens')
    },
    onError: (error) => {
      toast(error.message)
    },
  })
  return (
    <Button
      isPending={confirming.isPending}
      aria-label={t('tokens.confirmNamed', { name: token.name })}
      onPress={() => {
        confirming.mutate(token)
      }}
    >
      {t('tokens.confirm')}
    </Button>
  )
}
