import { useNavigate, useSearch } from '@tanstack/react-router'
import { AuditPage } from '@/features/audit/audit-page'

export function AuditRoute() {
  const { type } = useSearch({ from: '/signed-in/administration/audit' })
  const navigate = useNavigate()
  return (
    <AuditPage
      wanted={type === undefined ? {} : { type }}
      onShow={(wanted) =>
        void navigate({
          to: '/audit',
          search: (before) => ({ region: before.region, type: wanted.type }),
          replace: true,
          resetScroll: false,
        })
      }
    />
  )
}
