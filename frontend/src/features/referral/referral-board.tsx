import { useQuery } from '@tanstack/react-query'
import { Loaded } from '@/ui/states'
import { getReferral } from './api'
import { Counts } from './counts'
import './referral.css'
import { TargetTable } from './target-table'

/** One referral whole, where another page is about what it hangs on. */
export function ReferralBoard({ id }: { id: string }) {
  const referral = useQuery(getReferral(id))
  return (
    <Loaded query={referral} rows={6}>
      {(found) => (
        <div className="sheet">
          <div className="sheet-padded">
            <Counts referral={found} />
          </div>
          <TargetTable referral={found} />
        </div>
      )}
    </Loaded>
  )
}
