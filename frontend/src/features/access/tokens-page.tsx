import { useQuery } from '@tanstack/react-query'
import { KeyRound, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mayMakeTokens, maySeeTokens, useMe } from '@/api/me'
import type { AccessToken } from '@/api/types'
import { Button } from '@/ui/button'
import { SecretDialog } from '@/ui/secret-dialog'
import { EmptyState, Forbidden, Loaded } from '@/ui/states'
import { listAccessTokens } from './api'
import { TokenDialog } from './token-dialog'
import { TokenList } from './token-list'
import './tokens.css'

/** The keys with which a municipality's own systems come in. */
export function TokensPage() {
  const { t } = useTranslation()
  const me = useMe()
  const tokens = useQuery(listAccessTokens())
  const [isCreating, setCreating] = useState(false)
  const [created, setCreated] = useState<AccessToken>()
  if (!maySeeTokens(me)) return <Forbidden />

  return (
    <div className="page tokens">
      <title>{`${t('tokens.title')} – Doorstroom`}</title>
      <header className="page-head">
        <div>
          <h1>{t('tokens.title')}</h1>
          <p className="muted measure">
            {t('tokens.lead')} <a href="/doorstroom/v1/doc">{t('tokens.reference')}</a>
          </p>
        </div>
        {mayMakeTokens(me) && (
          <Button
            variant="primary"
            icon={Plus}
            onPress={() => {
              setCreating(true)
            }}
          >
            {t('tokens.create')}
          </Button>
        )}
      </header>
      <Loaded query={tokens} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="sheet">
              <EmptyState icon={KeyRound} title={t('tokens.empty')}>
                {t('tokens.emptyText')}
              </EmptyState>
            </div>
          ) : (
            <TokenList tokens={items} />
          )
        }
      </Loaded>
      <TokenDialog
        isOpen={isCreating}
        onClose={() => {
          setCreating(false)
        }}
        onCreated={(token) => {
          setCreating(false)
          setCreated(token)
        }}
      />
      {created?.secret !== undefined && (
        <SecretDialog
          title={t('tokens.secretTitle', { name: created.name })}
          text={t('tokens.secretOnceText')}
          secret={created.secret}
          onClose={() => {
            setCreated(undefined)
          }}
        />
      )}
    </div>
  )
}
