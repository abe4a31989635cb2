import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { useMe } from '@/api/me'
import { refreshLists } from '@/api/refresh'
import type { Protocol } from '@/api/types'
import { Button } from '@/ui/button'
import { DialogFoot } from '@/ui/dialog'
import { ProblemNotice } from '@/ui/notice'
import { NumberField } from '@/ui/number-field'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toasts'
import { addContributions, listOrganizations } from './api'
import { amountOf } from '@/ui/money'

const schema = z.object({
  year: z.number(),
  amount: z.string().check(z.refine((typed) => amountOf(typed) !== undefined, 'protocol.amountBad')),
})
type Values = z.infer<typeof schema>

interface Props {
  protocol: Protocol
  onClose: () => void
  onAdded: (year: number) => void
}

/** The contributions of a year: the same amount for every municipality that is party, to be adjusted afterwards. */
export default function AddForm({ protocol, onClose, onAdded }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const { today } = useMe()
  const organizations = useQuery(listOrganizations(today))
  const known = (organizations.data?.items ?? []).filter(({ kind }) => kind === 'municipality').map(({ id }) => id)
  const municipalities = protocol.parties.map(({ id }) => id).filter((id) => known.includes(id))
  const [newest] = protocol.contributions
  const { control, handleSubmit } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { year: newest === undefined ? Number(today.slice(0, 4)) : newest.year + 1, amount: '' },
  })
  const adding = useMutation({
    mutationFn: ({ year, amount }: Values) =>
      addContributions({
        protocol: protocol.id,
        year,
        items: municipalities.map((municipality) => ({ municipality, amount: amountOf(amount) ?? '' })),
      }),
    onSuccess: (_, { year }) => {
      onClose()
      onAdded(year)
      toast(t('protocol.added'))
    },
    onSettled: () => refreshLists(queries, '/contributions', '/protocols', '/protocols/{id}'),
  })
  const submit = handleSubmit((values) => {
    adding.mutate(values)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={adding.error ?? organizations.error} />
      <NumberField control={control} name="year" label={t('protocol.year')} minimum={1990} maximum={2200} />
      <TextField control={control} name="amount" label={t('protocol.amountEach')} autoFocus />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={adding.isPending} isDisabled={municipalities.length === 0}>
          {t('protocol.addSave')}
        </Button>
      </DialogFoot>
    </form>
  )
}
