import { Route, Routes } from 'react-router'
import type { Me } from '../../core/rest.ts'
import { DocumentsPage } from './documents-page.tsx'
import { EncounterPage } from './encounter-page.tsx'
import { QueuePage } from './queue-page.tsx'
import './clinician.css'

export function ClinicianArea({ me }: { me: Me }) {
  return (
    <Routes>
      <Route path="encounters/:encounterId/documents/:form" element={<DocumentsPage me={me} />} />
      <Route path="encounters/:encounterId" element={<EncounterPage me={me} />} />
      <Route path="*" element={<QueuePage me={me} />} />
    </Routes>
  )
}
