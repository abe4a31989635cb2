import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Send } from 'lucide-react'
import { useState } from 'react'
import { FieldError, Input, Label, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { refreshLists } from '@/api/refresh'
import type { Briefing } from '@/api/types'
import { Button } from '@/ui/button'
import { LeaveGuard } from '@/ui/leave-guard'
import { RichTextField } from '@/ui/lazy-rich-text-field'
import { ProblemNotice } from '@/ui/notice'
import { useToast } from '@/ui/toasts'
import { changeBriefing } from './api'
import { PublishDialog } from './publish-dialog'

/** Title and introduction of a draft, and its way to the councils. */
export default function BriefingDesk({ briefing }: { briefing: Briefing }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const [title, setTitle] = useState(briefing.title)
  const [introduction, setIntroduction] = useState(briefing.introduction ?? '')
  const [isPublishing, setPublishing] = useState(false)
  const isChanged = title !== briefing.title || introduction !== (briefing.introduction ?? '')
  const isMissing = title.trim() === ''
  const keeping = useMutation({
    mutationFn: () => changeBriefing(briefing, { title, introduction }),
    onSuccess: async () => {
      toast(t('briefing.kept'))
      await refreshLists(queries, '/briefings', '/briefings/{id}')
    },
  })
  return (
    <form
      className="sheet form briefing-desk no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isMissing) keeping.mutate()
      }}
    >
      <LeaveGuard isUnsaved={isChanged && !keeping.isPending} />
      <ProblemNotice error={keeping.error} />
      <TextField
        className="field"
        value={title}
        onChange={setTitle}
        isRequired
        isInvalid={isMissing}
        validationBehavior="aria"
      >
        <Label className="label">{t('briefing.name')}</Label>
        <Input className="control" />
        <FieldError className="error">{t('errors.required')}</FieldError>
      </TextField>
      <RichTextField
        label={t('briefing.introduction')}
        help={t('briefing.introductionHelp')}
        value={introduction}
        onChange={setIntroduction}
        face="serif"
      />
      <div className="row row-end">
        <Button type="submit" isDisabled={!isChanged} isPending={keeping.isPending}>
          {t('ui.keep')}
        </Button>
        {may(briefing, 'publishBriefing') && (
          <Button
            variant="primary"
            icon={Send}
            isDisabled={isChanged}
            onPress={() => {
              setPublishing(true)
            }}
          >
            {t('briefing.publish')}
          </Button>
        )}
      </div>
      <PublishDialog
        briefing={briefing}
        isOpen={isPublishing}
        onClose={() => {
          setPublishing(false)
        }}
      />
    </form>
  )
}
