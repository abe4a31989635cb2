import { zodResolver } from '@hookform/resolvers/zod'
import { useQuery } from '@tanstack/react-query'
import { Controller, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { listBodies } from '@/api/bodies'
import { asksOnly, useMe } from '@/api/me'
import type { Body, Proposal, Reference } from '@/api/types'
import { Button } from '@/ui/button'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { RichTextField } from '@/ui/lazy-rich-text-field'
import { ProblemNotice } from '@/ui/notice'
import { NumberField } from '@/ui/number-field'
import { SelectField } from '@/ui/select-field'
import { Loaded } from '@/ui/states'
import { TextField } from '@/ui/text-field'
import { kinds, proposalSchema, questions, valuesOf, type ProposalValues } from './proposal-values'
import { SurroundingFields } from './surrounding-fields'
import { useSaveProposal } from './use-save-proposal'

interface Props {
  region: Reference
  proposal: Proposal | undefined
  onClose: () => void
}

export default function ProposalForm(props: Props) {
  const asks = asksOnly(useMe())
  const bodies = useQuery(listBodies(props.region.id))
  return (
    <Loaded query={bodies} rows={5}>
      {({ items }) => (
        <Form
          {...props}
          asks={asks}
          bodies={asks ? items.filter(({ kind }) => kind === 'jointInformationSession') : items}
        />
      )}
    </Loaded>
  )
}

interface FormProps extends Props {
  /** Only a question can be put. */
  asks: boolean
  bodies: readonly Body[]
}

function Form({ region, proposal, asks, bodies, onClose }: FormProps) {
  const { t } = useTranslation()
  const { control, handleSubmit, setError } = useForm<ProposalValues>({
    resolver: zodResolver(proposalSchema),
    defaultValues: valuesOf(proposal, bodies, asks),
  })
  const saving = useSaveProposal(proposal, onClose)
  const save = (isHandedIn: boolean) =>
    handleSubmit((values) => {
      saving.mutate(
        { values, isHandedIn },
        { onError: (error) => placeIssues(error, ['title', 'minutes', 'kind', 'wishedMeeting'], setError) },
      )
    })
  return (
    <form className="form" noValidate onSubmit={(event) => void save(true)(event)}>
      <ProblemNotice error={saving.error} />
      {!proposal && (
        <SelectField
          control={control}
          name="body"
          label={t('proposal.body')}
          options={bodies.map(({ id, name }) => ({ id, label: name }))}
        />
      )}
      <TextField control={control} name="title" label={t('item.title')} help={t('item.titleHelp')} autoFocus />
      <div className="form-row">
        <SelectField
          control={control}
          name="kind"
          label={t('item.kind')}
          options={(asks ? questions : kinds).map((kind) => ({ id: kind, label: t(`agenda.kind.${kind}`) }))}
        />
        <NumberField control={control} name="minutes" label={t('proposal.minutes')} minimum={1} maximum={240} />
      </div>
      <Controller
        control={control}
        name="note"
        render={({ field: { value, onChange, onBlur } }) => (
          <RichTextField label={t('item.note')} value={value} onChange={onChange} onBlur={onBlur} />
        )}
      />
      <SurroundingFields control={control} region={region} proposal={proposal} asks={asks} />
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button isPending={saving.isPending} onPress={() => void save(false)()}>
          {t('proposal.keepDraft')}
        </Button>
        <Button type="submit" variant="primary" isPending={saving.isPending}>
          {t('proposal.submit')}
        </Button>
      </DialogFoot>
    </form>
  )
}
