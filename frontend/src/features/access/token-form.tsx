import { zodResolver } from '@hookform/resolvers/zod'
import { parseDate } from '@internationalized/date'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { tokenOffices, useMe } from '@/api/me'
import { refreshLists } from '@/api/refresh'
import { titleOf } from '@/api/titles'
import type { AccessToken, Me, NewAccessToken } from '@/api/types'
import { Button } from '@/ui/button'
import { CheckChoice, RadioChoice } from '@/ui/choices'
import { DateField } from '@/ui/date-field'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { makeAccessToken } from './api'
import { scopes, scopeWords, tokenSchema, type TokenValues } from './token-schema'

interface Props {
  onClose: () => void
  onCreated: (token: AccessToken) => void
}

export default function TokenForm({ onClose, onCreated }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const queries = useQueryClient()
  const standings = standingsWithOffice(me)
  const today = parseDate(me.today)
  const { control, handleSubmit, setError } = useForm<TokenValues>({
    resolver: zodResolver(tokenSchema),
    defaultValues: {
      name: '',
      standing: standings[0] ? keyOf(standings[0]) : '',
      scopes: ['minutes:read', 'deliveries:read', 'deliveries:acknowledge'],
      expiresOn: today.add({ months: 12 }),
    },
  })
  const creating = useMutation({
    mutationFn: makeAccessToken,
    onSuccess: async (token) => {
      onCreated(token)
      await refreshLists(queries, '/accessTokens')
    },
    onError: (error) => placeIssues(error, ['name', 'scopes', 'expiresOn'], setError),
  })
  const submit = handleSubmit((values) => {
    creating.mutate(newToken(values))
  })

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={creating.error} />
      <TextField control={control} name="name" label={t('tokens.name')} help={t('tokens.nameHelp')} autoFocus />
      <RadioChoice
        control={control}
        name="standing"
        label={t('tokens.standing')}
        options={standings.map((standing) => ({
          id: keyOf(standing),
          label: `${titleOf(standing.organization)} – ${t(`roles.${standing.role}`)}`,
        }))}
      />
      <CheckChoice
        control={control}
        name="scopes"
        label={t('tokens.scopes')}
        options={scopes.map((scope) => ({ id: scope, label: t(`tokens.scope.${scopeWords[scope]}`) }))}
      />
      <DateField
        control={control}
        name="expiresOn"
        label={t('tokens.expiresOn')}
        help={t('tokens.expiresOnHelp')}
        minimum={today.add({ days: 1 })}
      />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={creating.isPending}>
          {t('tokens.make')}
        </Button>
      </DialogFoot>
    </form>
  )
}

type StandingWithOffice = Me['standings'][number] & {
  organization: NonNullable<Me['standings'][number]['organization']>
}

function standingsWithOffice(me: Me): StandingWithOffice[] {
  return me.standings.filter(
    (standing): standing is StandingWithOffice =>
      standing.organization !== undefined && tokenOffices.includes(standing.role),
  )
}

const keyOf = ({ organization, role }: StandingWithOffice) => `${organization.id}/${role}`

function newToken({ name, standing, scopes: chosen, expiresOn }: TokenValues): NewAccessToken {
  const [organization = '', role] = standing.split('/')
  return {
    name,
    organization,
    role: role as NewAccessToken['role'],
    scopes: chosen as NewAccessToken['scopes'],
    ...(expiresOn === null ? {} : { expiresOn: expiresOn.toString() }),
  }
}
