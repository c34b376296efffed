import { Stack } from '@mantine/core'
import { IncidentLog } from './incident-log.tsx'
import { ModelSwitch } from './model-switch.tsx'

/** What is done when something goes wrong. */
export function SafetyTab() {
  return (
    <Stack gap="lg">
      <ModelSwitch />
      <IncidentLog />
    </Stack>
  )
}
