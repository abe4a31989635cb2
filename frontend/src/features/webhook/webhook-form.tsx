import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { refreshLists } from '@/api/refresh'
import type { AccessToken, Me, WebhookSubscription } from '@/api/types'
import { Button } from '@/ui/button'
import { CheckChoice, RadioChoice } from '@/ui/choices'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { Notice, ProblemNotice } from '@/ui/notice'
import { Loaded } from '@/ui/states'
import { TextField } from '@/ui/text-field'
import { changeWebhook, listTokens, makeWebhook } from './api'
import { chosen, kinds, told, webhookSchema, type WebhookValues } from './webhook-schema'

interface Props {
  /** The one to change; a new one is made when it is absent. */
  webhook?: WebhookSubscription
  onClose: () => void
  onDone: (webhook: WebhookSubscription) => void
}

/** Needs a token first: what a webhook tells is what its token may read. */
export default function WebhookForm({ webhook, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const tokens = useQuery(listTokens())
  if (webhook) return <Fields webhook={webhook} tokens={[]} onClose={onClose} onDone={onDone} />
  return (
    <Loaded query={tokens} rows={4}>
      {({ items }) => {
        const own = items.filter((token) => isOf(me, token))
        if (own.length > 0) return <Fields tokens={own} onClose={onClose} onDone={onDone} />
        return (
          <div className="form">
            <Notice tone="slate" title={t('webhooks.noTokens')}>
              <Link to="/tokens">{t('webhooks.toTokens')}</Link>
            </Notice>
            <DialogFoot>
              <Button onPress={onClose}>{t('ui.cancel')}</Button>
            </DialogFoot>
          </div>
        )
      }}
    </Loaded>
  )
}

interface FieldsProps extends Props {
  tokens: readonly AccessToken[]
}

function Fields({ webhook, tokens, onClose, onDone }: FieldsProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { control, handleSubmit, setError } = useForm<WebhookValues>({
    resolver: zodResolver(webhookSchema),
    defaultValues: {
      accessToken: webhook?.accessToken.id ?? tokens[0]?.id ?? '',
      name: webhook?.name ?? '',
      url: webhook?.url ?? '',
      kinds: chosen(webhook?.kinds ?? []),
    },
  })
  const saving = useMutation({
    mutationFn: ({ accessToken, name, url, kinds: wanted }: WebhookValues) =>
      webhook
        ? changeWebhook(webhook, { name, url, kinds: told(wanted) })
        : makeWebhook({ accessToken, name, url, kinds: told(wanted) }),
    onSuccess: async (saved) => {
      onDone(saved)
      await refreshLists(queries, '/webhookSubscriptions', '/webhookSubscriptions/{id}')
    },
    onError: (error) => placeIssues(error, ['accessToken', 'name', 'url', 'kinds'], setError),
  })
  const submit = handleSubmit((values) => {
    saving.mutate(values)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={saving.error} />
      <TextField control={control} name="name" label={t('webhooks.name')} help={t('webhooks.nameHelp')} autoFocus />
      {!webhook && (
        <RadioChoice
          control={control}
          name="accessToken"
          label={t('webhooks.token')}
          help={t('webhooks.tokenHelp')}
          options={tokens.map(({ id, name }) => ({ id, label: name }))}
        />
      )}
      <TextField
        control={control}
        name="url"
        label={t('webhooks.url')}
        help={t('webhooks.urlHelp')}
        autoComplete="off"
      />
      <CheckChoice
        control={control}
        name="kinds"
        label={t('webhooks.kinds')}
        options={kinds.map((kind) => ({ id: kind, label: t(`webhooks.kind.${kind}`) }))}
      />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={saving.isPending}>
          {webhook ? t('ui.keep') : t('webhooks.make')}
        </Button>
      </DialogFoot>
    </form>
  )
}

/** Whether the reader holds the office of a token. */
const isOf = (me: Me, { organization, role }: AccessToken) =>
  me.standings.some((standing) => standing.role === role && standing.organization?.id === organization.id)
