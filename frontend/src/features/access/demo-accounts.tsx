import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { DemoAccount, DemoAccounts as Accounts } from '@/api/types'
import { signIn } from './api'
import { SignInProblem } from './sign-in-problem'

/** Stands for those who belong to no region and run the house. */
const house = 'house'

interface Props {
  accounts: Accounts
  onSignedIn: () => Promise<void>
}

/** In demo mode every account is known: one press and you sit on that chair. */
export function DemoAccounts({ accounts, onSignedIn }: Props) {
  const { t } = useTranslation()
  const regions = byRegion(accounts.items)
  const [region, setRegion] = useState(regions[0]?.[0] ?? house)
  const entering = useMutation({
    mutationFn: (userName: string) => signIn(userName, accounts.password),
    onSuccess: onSignedIn,
  })
  return (
    <section className="gate-demo" aria-labelledby="demo">
      <h2 id="demo">{t('access.demo.title')}</h2>
      <p className="muted">{t('access.demo.lead', { password: accounts.password })}</p>
      <SignInProblem error={entering.error} />
      <ToggleButtonGroup
        className="toggles gate-regions"
        aria-label={t('app.region')}
        disallowEmptySelection
        selectedKeys={[region]}
        onSelectionChange={([chosen]) => {
          if (chosen !== undefined) setRegion(String(chosen))
        }}
      >
        {regions.map(([id]) => (
          <ToggleButton key={id} id={id} className="toggle">
            {id === house ? t('access.demo.house') : id}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ul className="gate-accounts">
        {(regions.find(([id]) => id === region)?.[1] ?? []).map(({ userName, name, role }) => (
          <li key={userName}>
            <Button
              className="gate-account"
              onPress={() => {
                if (!entering.isPending) entering.mutate(userName)
              }}
            >
              <span className="gate-account-name">{name}</span>
              <span className="muted small">{t(`roles.${role}`)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function byRegion(items: readonly DemoAccount[]): [string, DemoAccount[]][] {
  const regions = new Map<string, DemoAccount[]>()
  for (const item of items) regions.set(item.region ?? house, [...(regions.get(item.region ?? house) ?? []), item])
  return [...regions].sort(([one], [other]) => Number(one === house) - Number(other === house))
}
