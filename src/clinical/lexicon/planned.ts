import type { Concept } from './concept.ts'

/** Everyday complaints that can wait for a planned visit, or that people treat themselves. */
export const planned: readonly Concept[] = [
  {
    code: 'nail-problem',
    name: 'Thickened or discoloured nail',
    kind: 'condition',
    phrases: [
      'nail|nails|toenail|toenails|fingernail|fingernails ~8 thick|thickened|thicker|yellow|yellowed|crumbly|crumbling|fungal|fungus|discoloured|discolored|brittle|flaky|flaking|ridged|ridges|splitting|pitted|white',
      'thick|thickened|yellow|crumbly|fungal|discoloured|brittle ~2 nail|nails|toenail|toenails',
      'fungus|fungal infection? ~3 nail|nails|toenail|toenails|toe',
      'ingrown|ingrowing toenail|nail|toe',
    ],
  },
  {
    code: 'infertility',
    name: 'Trying to conceive',
    kind: 'condition',
    phrases: [
      'trying|tried for a|another baby|child|pregnancy',
      'trying|tried|struggling|cant|failing to conceive',
      'trying|tried|struggling|cant to? get|fall pregnant',
      'ttc',
      'infertility|infertile|subfertility',
      'fertility test|tests|testing|clinic|check|referral|treatment|problems|issues|investigations',
      'not|no|havent|hasnt luck|conceived|pregnant ~4 trying',
    ],
  },
  {
    code: 'low-libido',
    name: 'Loss of libido',
    kind: 'symptom',
    phrases: [
      'sex drive|libido ~3 low|gone|lost|none|down|disappeared|zero|poor',
      'low|lost|no|loss|lack of? ~1 libido|sex drive?',
      'no interest in sex',
      'off sex',
    ],
  },
  {
    code: 'erectile-dysfunction',
    name: 'Erectile dysfunction',
    kind: 'symptom',
    phrases: [
      'erectile dysfunction|problems|difficulties|issues',
      'cant|couldnt|struggling|trouble|problems|difficulty|hard|unable ~2 get|getting|keep|keeping|maintain|maintaining ~2 erection|hard|up',
      'erection|erections ~4 weak|problems|trouble|soft|lose|losing|fail|failing|difficult',
    ],
    except: ['erection ~4 wont|hours|painful'],
  },
  {
    code: 'snoring-long',
    name: 'Snoring at night for long',
    kind: 'symptom',
    phrases: ['snore|snores|snoring|snored ~6 years|months|loud|loudly|always|ages|wife|husband|partner|like'],
    except: [
      'snoring ~6 wont|not|cant|noise|noises|floor|dropped|collapsed|unconscious|unresponsive|blue|overdose|took|drunk',
    ],
  },
  {
    code: 'cosmetic-skin',
    name: 'Harmless skin growth',
    kind: 'sign',
    phrases: [
      'skin tag|tags',
      'seborrhoeic|seborrheic keratosis|keratoses|wart|warts',
      'cherry angioma|angiomas|spots',
      'milia|milium',
      'stretch marks',
      'age|liver spot|spots on',
      'lipoma',
      'keloid',
      'scar ~4 removed|removal|itchy|raised|lumpy',
      'tattoo ~3 remove|removal|removed',
      'xanthelasma',
    ],
  },
  {
    code: 'long-term-joint-ache',
    name: 'Long-standing joint ache',
    kind: 'symptom',
    is: ['joint-pain'],
    phrases: [
      'knee|knees|hip|hips|shoulder|shoulders|thumb|thumbs|hand|hands|ankle|ankles ~6 ach*|pain|sore|stiff|creak*|hurts|hurt ~6 years|year|months|decade',
      'years|months|decade ~4 knee|knees|hip|hips|shoulder|shoulders ~2 ach*|pain|sore|stiff|hurt*',
      'arthritis|osteoarthritis ~4 worse|review|options|replacement|physio|injection',
    ],
  },
  {
    code: 'repeat-or-review',
    name: 'Wants a repeat, review or paper',
    kind: 'social',
    phrases: [
      'repeat prescription|prescriptions|script|scripts|medication|meds',
      'medication|tablet|tablets|pill|medicine|medicines|asthma|diabetes|diabetic|inhaler|bp|pressure|thyroid|annual|yearly|routine|hrt review|reviewed|check|checkup',
      'review|check of? my ~3 medication|tablets|pill|medicine|medicines|asthma|diabetes|inhaler|bp|pressure|thyroid|hrt',
      'run|running|ran|nearly low|out of my ~2 pill|contraceptive|inhaler|cream|tablets|tablet|statin|amlodipine|levothyroxine',
      'sick|fit note|certificate|line ~3 work|job|employer|renew|extended|new|another|need',
      'travel vaccine|vaccines|vaccination|vaccinations|jabs|injections',
      'smear|cervical smear? test|screening|due|book|overdue',
      'referral|refer|referred ~4 dermatolog*|physio*|podiatr*|audiolog*|ent|dietitian|orthopaed*',
      'start|change|switch|swap|come|coming|talk|discuss ~4 contraception|contraceptive|coil|implant|hrt',
      'coil|implant|iud ~3 removed|removing|taken|out|fitted|changed|replaced|due',
    ],
  },
]
