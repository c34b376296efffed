import type { LanguagePack } from '../pack.ts'
import { af } from './af/index.ts'
import { ar } from './ar/index.ts'
import { es } from './es/index.ts'
import { fa } from './fa/index.ts'
import { fr } from './fr/index.ts'
import { hi } from './hi/index.ts'
import { ms } from './ms/index.ts'

/** Every language whose red flags are read beside English. A new one is one file and one line here. */
export const packs: readonly LanguagePack[] = [es, fr, ar, fa, hi, ms, af]
