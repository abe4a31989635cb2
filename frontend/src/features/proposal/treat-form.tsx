import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { useMe } from '@/api/me'
import { may } from '@/api/permitted'
import type { Meeting, Proposal } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { RadioChoice } from '@/ui/choices'
import { DialogFoot } from '@/ui/dialog'
import { placeIssues } from '@/ui/form-problem'
import { ProblemNotice } from '@/ui/notice'
import { SelectField } from '@/ui/select-field'
import { Loaded } from '@/ui/states'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toasts'
import { acceptProposal, listOpenMeetings, returnProposal, treatProposal } from './api'
import { useAfterTreatment } from './use-proposal-move'

const decisions = ['accept', 'treat', 'return'] as const
const triages = ['now', 'later', 'vision'] as const

const schema = z
  .object({
    decision: z.enum(decisions),
    meeting: z.string(),
    triage: z.enum(triages),
    reason: z.string().check(z.trim(), z.maxLength(1000, 'errors.titleLong')),
  })
  .check(
    z.refine(({ decision, meeting }) => decision !== 'accept' || meeting !== '', {
      path: ['meeting'],
      message: 'errors.required',
    }),
    z.refine(({ decision, reason }) => decision !== 'return' || reason !== '', {
      path: ['reason'],
      message: 'errors.reason',
    }),
  )
type Values = z.infer<typeof schema>

interface Props {
  proposal: Proposal
  meetingId: string | undefined
  onClose: () => void
}

/** On an agenda, in the backlog, or back with a reason. */
export default function TreatForm(props: Props) {
  const { today } = useMe()
  const meetings = useQuery(listOpenMeetings(props.proposal.body.id, today))
  return (
    <Loaded query={meetings} rows={3}>
      {({ items }) => <Form {...props} meetings={items} />}
    </Loaded>
  )
}

function Form({ proposal, meetingId, meetings, onClose }: Props & { meetings: readonly Meeting[] }) {
  const { t } = useTranslation()
  const { longDate } = useFormats()
  const toast = useToast()
  const refresh = useAfterTreatment()
  const preferred = [meetingId, proposal.wishedMeeting?.id].find((id) => meetings.some((one) => one.id === id))
  const { control, handleSubmit, setError } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: {
      decision: 'accept',
      meeting: preferred ?? meetings[0]?.id ?? '',
      triage: proposal.triage ?? 'later',
      reason: '',
    },
  })
  const decision = useWatch({ control, name: 'decision' })
  const deciding = useMutation({
    mutationFn: (values: Values) => decide(proposal, values),
    onSuccess: (_, values) => {
      onClose()
      toast(t(`proposal.done.${values.decision}`))
    },
    onError: (error) => placeIssues(error, ['meeting', 'reason'], setError),
    onSettled: (_, __, values) => refresh(values.decision === 'accept' ? values.meeting : undefined),
  })
  const submit = handleSubmit((values) => {
    deciding.mutate(values)
  })
  const offered = decisions.filter((one) => may(proposal, `${one}Proposal`))
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={deciding.error} />
      <RadioChoice
        control={control}
        name="decision"
        label={t('proposal.decision')}
        options={offered.map((id) => ({ id, label: t(`proposal.decisions.${id}`) }))}
      />
      {decision === 'accept' && (
        <SelectField
          control={control}
          name="meeting"
          label={t('proposal.onAgendaOf')}
          options={meetings.map(({ id, startsAt }) => ({ id, label: longDate(startsAt) }))}
        />
      )}
      {decision === 'treat' && (
        <RadioChoice
          control={control}
          name="triage"
          label={t('item.triage')}
          help={t('proposal.treatHelp')}
          options={triages.map((id) => ({ id, label: t(`agenda.triage.${id}`) }))}
        />
      )}
      {decision === 'return' && (
        <TextField
          control={control}
          name="reason"
          label={t('proposal.reason')}
          help={t('proposal.reasonHelp')}
          isMultiline
        />
      )}
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={deciding.isPending}>
          {t(`proposal.decide.${decision}`)}
        </Button>
      </DialogFoot>
    </form>
  )
}

function decide(proposal: Proposal, { decision, meeting, triage, reason }: Values) {
  if (decision === 'accept') return acceptProposal(proposal, meeting)
  return decision === 'treat' ? treatProposal(proposal, triage) : returnProposal(proposal, reason)
}
