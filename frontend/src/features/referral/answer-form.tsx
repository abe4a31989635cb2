import { zodResolver } from '@hookform/resolvers/zod'
import { parseDate, type CalendarDate } from '@internationalized/date'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod/mini'
import { useMe } from '@/api/me'
import { refreshLists } from '@/api/refresh'
import type { NewReferralAnswer, ReferralState } from '@/api/types'
import { Button } from '@/ui/button'
import { RadioChoice } from '@/ui/choices'
import { DateField } from '@/ui/date-field'
import { DialogFoot } from '@/ui/dialog'
import { ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toasts'
import { answerReferrals } from './api'
import { commonStates, nextStates, type Asked } from './states'

const schema = z
  .object({
    status: z.string(),
    treatedOn: z.custom<CalendarDate | null>(),
    result: z.string().check(z.trim(), z.maxLength(2000, 'errors.titleLong')),
    link: z
      .string()
      .check(z.trim(), z.regex(/^$|^https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/, 'errors.onlineUrl'), z.maxLength(500)),
  })
  .check(
    z.refine(({ status, treatedOn }) => status !== 'onAgenda' || treatedOn !== null, {
      error: 'errors.date',
      path: ['treatedOn'],
    }),
    z.refine(({ status, result }) => status !== 'decided' || result !== '', {
      error: 'errors.required',
      path: ['result'],
    }),
  )
type Values = z.infer<typeof schema>

interface Props {
  asked: readonly [Asked, ...Asked[]]
  onClose: () => void
  onDone?: () => void
}

/** What an organization answers; filled in with the most usual answer, so that keeping it is enough. */
export default function AnswerForm({ asked, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const { today } = useMe()
  const [{ target }] = asked
  const states = asked.length === 1 ? nextStates(target.status) : commonStates(asked)
  const { control, handleSubmit } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: {
      status: states.includes('decided') ? 'decided' : (states[0] ?? 'decided'),
      treatedOn: parseDate(target.treatedOn !== undefined && target.treatedOn < today ? target.treatedOn : today),
      result: target.result ?? t('referrals.resultUsual'),
      link: target.link ?? '',
    },
  })
  const status = useWatch({ control, name: 'status' })
  const answering = useMutation({
    mutationFn: (values: Values) => answerReferrals(asked.map((one) => answerOf(one, values))),
    onSuccess: () => {
      onClose()
      toast(t('referrals.answered', { count: asked.length }))
      onDone?.()
    },
    onSettled: () => refreshLists(queries, '/referrals', '/referrals/{id}', '/protocols', '/protocols/{id}'),
  })
  const submit = handleSubmit((values) => {
    answering.mutate(values)
  })
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={answering.error} />
      <RadioChoice
        control={control}
        name="status"
        label={t('referrals.status')}
        options={states.map((id) => ({ id, label: t(`referral.status.${id}`) }))}
      />
      <DateField
        control={control}
        name="treatedOn"
        label={t('referrals.treatedOn')}
        help={t('referrals.treatedOnHelp')}
        isOptional={status !== 'onAgenda'}
      />
      {status === 'decided' && (
        <>
          <TextField control={control} name="result" label={t('referrals.resultField')} isMultiline />
          <TextField
            control={control}
            name="link"
            label={t('referrals.link')}
            help={t('referrals.linkHelp')}
            isOptional
          />
        </>
      )}
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={answering.isPending}>
          {t('referrals.answer')}
        </Button>
      </DialogFoot>
    </form>
  )
}

function answerOf({ referral, target }: Asked, { status, treatedOn, result, link }: Values): NewReferralAnswer {
  const isDecided = status === 'decided'
  return {
    referral: referral.id,
    organization: target.organization.id,
    status: status as ReferralState,
    ...(treatedOn === null ? {} : { treatedOn: treatedOn.toString() }),
    ...(isDecided ? { result } : {}),
    ...(isDecided && link !== '' ? { link } : {}),
  }
}
