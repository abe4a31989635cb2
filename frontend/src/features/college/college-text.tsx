import { useMutation } from '@tanstack/react-query'
import { Copy } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { CollegeItem } from '@/api/types'
import { Button } from '@/ui/button'
import { FormatLinks } from '@/ui/document-links'
import { useToast } from '@/ui/toasts'
import { CollegeRegionText } from './college-region-text'
import { copyItem } from './copy-item'
import { OwnPoints } from './own-points'

/** The point in the order in which colleges write: ground, facts, what came in, what is asked. */
export function CollegeText({ item }: { item: CollegeItem }) {
  const { t } = useTranslation()
  const { title, municipality, legalGround, facts, regions, putForward, asked, asOf, points } = item
  return (
    <article className="sheet college">
      <header className="college-head">
        <p className="overline">{t('college.overline', { municipality: titleOf(municipality) })}</p>
        <h2>{title}</h2>
        <Tools item={item} />
      </header>
      {legalGround !== undefined && (
        <section>
          <h3>{t('college.ground')}</h3>
          <p className="college-words">{legalGround}</p>
        </section>
      )}
      <section>
        <h3>{t('college.facts')}</h3>
        {facts.map((fact) => (
          <p key={fact} className="college-words">
            {fact}
          </p>
        ))}
      </section>
      {regions.map((sent) => (
        <CollegeRegionText key={sent.region.id} sent={sent} asOf={asOf} />
      ))}
      <OwnPoints points={points} />
      <section>
        <h3>{t('college.putForward')}</h3>
        <p className="college-words">{putForward}</p>
      </section>
      <section>
        <h3>{t('college.decision')}</h3>
        <p className="college-words college-asked">{asked}</p>
      </section>
    </article>
  )
}

function Tools({ item: { id, title } }: { item: CollegeItem }) {
  const { t } = useTranslation()
  const toast = useToast()
  const copying = useMutation({
    mutationFn: () => copyItem(id),
    onSuccess: () => {
      toast(t('college.copied'))
    },
    onError: () => {
      toast(t('college.copyRefused'), 'brick')
    },
  })
  return (
    <div className="row no-print">
      <Button
        variant="primary"
        icon={Copy}
        isPending={copying.isPending}
        onPress={() => {
          copying.mutate()
        }}
      >
        {t('college.copy')}
      </Button>
      <FormatLinks path={`/collegeItems/${encodeURIComponent(id)}`} title={title} />
    </div>
  )
}
