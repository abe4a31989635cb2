import { useParams } from '@tanstack/react-router'
import { BriefingPage } from '@/features/briefing/briefing-page'
import { AnnexText } from '@/features/delivery/annex-text'
import { BriefingThemes } from '@/features/delivery/briefing-text'

export function BriefingRoute() {
  const { briefingId } = useParams({ from: '/signed-in/briefings/$briefingId' })
  return (
    <BriefingPage
      briefingId={briefingId}
      themes={(themes) => <BriefingThemes themes={themes} />}
      annex={(annex) => <AnnexText followUps={annex.followUps} referrals={annex.referrals} />}
    />
  )
}
