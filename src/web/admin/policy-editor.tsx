import { Alert, Button, Group, Paper, Text, Textarea, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { PolicyCheck, PolicyDocument } from '../../core/policy.ts'
import { ProblemNote } from '../shared/problem-note.tsx'
import { call } from '../shared/rest.ts'
import { readJsonText } from './read-json-text.ts'

interface PolicyEditorProps {
  text: string
  onChange: (text: string) => void
  /** The version that a load makes. */
  next: number
  isLoading: boolean
  onLoad: (document: PolicyDocument) => void
}

const EXAMPLE = `{
  "name": "our-clinic",
  "output": [
    { "rule": "no-brands", "why": "No advertising.", "terms": ["Panadol"], "action": "mask" }
  ]
}`

/** A policy as JSON: checked by the same rules as it is loaded by, and what is wrong is named. */
export function PolicyEditor({ text, onChange, next, isLoading, onLoad }: PolicyEditorProps) {
  const { t } = useTranslation()
  const read = readJsonText(text)
  const check = useMutation({
    mutationFn: async ({ document }: { document: unknown; thenLoad: boolean }) =>
      call(PolicyCheck, '/v1/policy/check', { method: 'POST', body: { document } }),
    onSuccess: ({ fault }, { document, thenLoad }) => {
      if (thenLoad && fault === null) onLoad(PolicyDocument.parse(document))
    },
  })
  const isEmpty = text.trim() === ''
  const run = (thenLoad: boolean) => {
    if (read.ok) check.mutate({ document: read.value, thenLoad })
  }
  return (
    <Paper component="section" withBorder p="md" mt="md" aria-labelledby="policy-load">
      <Title order={3} size="h5" id="policy-load">
        {t('policies.load')}
      </Title>
      <Textarea
        autosize
        minRows={8}
        maxRows={30}
        label={t('policies.text')}
        description={t('policies.textWhy')}
        placeholder={EXAMPLE}
        spellCheck={false}
        styles={{ input: { fontFamily: 'ui-monospace, monospace', fontSize: '0.85rem' } }}
        value={text}
        error={
          isEmpty || read.ok ? undefined : read.at === null ? t('policies.notJson') : t('policies.notJsonAt', read.at)
        }
        onChange={(event) => {
          check.reset()
          onChange(event.currentTarget.value)
        }}
      />
      {check.error && <ProblemNote error={check.error} />}
      {check.data?.fault && (
        <Alert color="red" variant="outline" role="alert" title={t('policies.refused')} my="sm">
          {check.data.fault}
        </Alert>
      )}
      {check.data?.fault === null && !check.variables?.thenLoad && (
        <Text role="status" size="sm" mt="xs">
          ✓ {t('policies.fine')}
        </Text>
      )}
      <Group mt="sm" gap="sm">
        <Button variant="outline" disabled={isEmpty || !read.ok} loading={check.isPending} onClick={() => run(false)}>
          {t('policies.check')}
        </Button>
        <Button disabled={isEmpty || !read.ok} loading={check.isPending || isLoading} onClick={() => run(true)}>
          {t('policies.put', { version: next })}
        </Button>
      </Group>
    </Paper>
  )
}
