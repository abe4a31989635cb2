import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChevronLeft, FolderArchive } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { listBodies } from '@/api/bodies'
import { titleOf } from '@/api/titles'
import type { BundleTask, Reference } from '@/api/types'
import { EmptyState, Loaded } from '@/ui/states'
import { listBundles } from './api'
import { BundleForm } from './bundle-form'
import { BundleLine } from './bundle-line'
import './bundle.css'

/** A year of a body as one archive: asked for, followed, fetched. */
export function BundlesPage({ region }: { region: Reference }) {
  const { t } = useTranslation()
  const bodies = useQuery(listBodies(region.id))
  const bundles = useQuery(listBundles())
  return (
    <div className="page">
      <title>{`${t('app.bundles')} – Doorstroom`}</title>
      <Link to="/meetings" className="back">
        <ChevronLeft size={16} aria-hidden />
        {t('app.meetings')}
      </Link>
      <header className="page-head">
        <div>
          <p className="overline">{region.title}</p>
          <h1>{t('app.bundles')}</h1>
          <p className="muted measure">{t('bundles.lead')}</p>
        </div>
      </header>
      <div className="stack-wide">
        <Loaded query={bodies} rows={1}>
          {({ items: [first, ...others] }) => first && <BundleForm bodies={[first, ...others]} />}
        </Loaded>
        <section className="stack" aria-labelledby="own-bundles">
          <h2 id="own-bundles">{t('bundles.own')}</h2>
          <Loaded query={bundles} rows={2}>
            {({ items }) => (
              <>
                <News newest={items[0]} />
                <Bundles tasks={items} />
              </>
            )}
          </Loaded>
        </section>
      </div>
    </div>
  )
}

function Bundles({ tasks }: { tasks: readonly BundleTask[] }) {
  const { t } = useTranslation()
  if (tasks.length === 0) {
    return (
      <div className="sheet">
        <EmptyState icon={FolderArchive} title={t('bundles.none')} />
      </div>
    )
  }
  return (
    <ul className="sheet lines">
      {tasks.map((task) => (
        <BundleLine key={task.id} task={task} />
      ))}
    </ul>
  )
}

/** Says aloud what became of the newest one, once for each step and not for each document. */
function News({ newest }: { newest: BundleTask | undefined }) {
  const { t } = useTranslation()
  return (
    <p role="status" className="unseen">
      {newest && t(`bundles.news.${newest.status}`, { name: `${titleOf(newest.body)} ${newest.year}` })}
    </p>
  )
}
