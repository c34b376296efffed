import { Route, Routes } from 'react-router'
import type { Me } from '../../core/rest.ts'
import { ChatPage } from './chat-page.tsx'
import { ConsentPage } from './consent-page.tsx'
import './patient.css'

export function PatientArea({ me }: { me: Me }) {
  return (
    <Routes>
      <Route path="consent" element={<ConsentPage me={me} />} />
      <Route path="*" element={<ChatPage me={me} />} />
    </Routes>
  )
}
