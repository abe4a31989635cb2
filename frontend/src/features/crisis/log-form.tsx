import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import type { CrisisLogEntry } from '@/api/types'
import { Button } from '@/ui/button'
import { RadioChoice } from '@/ui/choices'
import { placeIssues } from '@/ui/form-problem'
import { Notice, ProblemNotice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { writeLog } from './api'
import { logKinds, logSchema, type LogValues } from './crisis-schema'

interface Props {
  crisis: string
  /** The entry that was wrong, when this one says how it was. */
  corrects: CrisisLogEntry | undefined
  onDone: () => void
}

/** One more line for the log; what was written stays. */
export function LogForm({ crisis, corrects, onDone }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const empty: LogValues = { kind: corrects?.kind ?? 'observation', text: '', responsible: '' }
  const { control, handleSubmit, setError, reset, setFocus } = useForm<LogValues>({
    resolver: zodResolver(logSchema),
    defaultValues: { ...empty, text: corrects?.text ?? '', responsible: corrects?.responsible ?? '' },
  })
  const writing = useMutation({
    mutationFn: ({ kind, text, responsible }: LogValues) =>
      writeLog(crisis, {
        kind,
        text,
        ...(responsible === '' ? {} : { responsible }),
        ...(corrects ? { corrects: corrects.id } : {}),
      }),
    onSuccess: async (_, { kind }) => {
      reset({ ...empty, kind })
      setFocus('text')
      onDone()
      await refreshLists(queries, '/crisisMeetings/{id}/logEntries')
    },
    onError: (error) => placeIssues(error, ['text', 'responsible'], setError),
  })
  const submit = handleSubmit((values) => {
    writing.mutate(values)
  })
  return (
    <form className="sheet sheet-padded form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNotice error={writing.error} />
      {corrects && <Notice tone="slate" title={t('crisis.correcting')} />}
      <RadioChoice
        control={control}
        name="kind"
        label={t('crisis.what')}
        options={logKinds.map((kind) => ({ id: kind, label: t(`crisis.kind.${kind}`) }))}
      />
      <TextField
        control={control}
        name="text"
        label={t('crisis.text')}
        isMultiline
        autoFocus={corrects !== undefined}
      />
      <TextField control={control} name="responsible" label={t('crisis.responsible')} isOptional />
      <div className="row">
        <Button type="submit" variant="primary" isPending={writing.isPending}>
          {t(corrects ? 'crisis.correctIt' : 'crisis.write')}
        </Button>
        {corrects && <Button onPress={onDone}>{t('ui.cancel')}</Button>}
      </div>
    </form>
  )
}
