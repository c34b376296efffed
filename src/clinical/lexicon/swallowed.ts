import type { Concept } from './concept.ts'

/** Things that are no food and no medicine, in somebody's gullet or belly. */
export const swallowed: readonly Concept[] = [
  {
    code: 'swallowed-battery',
    name: 'Button battery swallowed or inserted',
    kind: 'symptom',
    phrases: [
      'battery|batteries ~6 is|has|are|gone|went gone|vanished|disappeared|lost',
      'swallow*|ate|eaten|swallowed|choked|inserted|put|stuck|found|missing|ingested|sucking|swalowed|got|gulped|took|shoved|pushed ~6 battery|batteries|batterys|batery',
      'battery|batteries ~6 swallowed|throat|nose|ear|missing|stomach|stuck|ingested|eaten|mouth|up',
      'up|in|into|inside ~2 nose|ear|throat|mouth|nostril|bum ~8 battery|batteries',
      'button battery|batteries|cell',
      'coin cell|battery',
      'watch battery ~ swallow*|ate|nose|ear',
      'lithium battery|disc|disk ~',
    ],
    except: [
      'battery|batteries ~ gone flat|dead',
      'car|van|laptop|scooter|wheelchair|pacemaker battery|batteries ~ gone|lost|flat|dead',
      'battery|batteries in|into|for the|his|her|a|its|their|my? toy|toys|remote|watch|clock|scale|scales|torch|drawer|thermometer|keyfob',
      'put|changed|replaced|fitted|new|bought ~ battery|batteries in|into|for the|his|her|a|its|their|my? toy|toys|remote|watch|clock|scale|scales|torch|drawer|thermometer|keyfob',
      'smoke alarm battery low',
      'button|coin battery|batteries|cell|cells are ~1 dangerous|bad|harmful|deadly|safe',
      'battery|batteries ~12 childproof*|babyproof*|precaution',
      'are button|coin battery|batteries|cell|cells dangerous|bad|harmful|deadly|safe',
      'hearing aid battery died|change|flat',
      'pacemaker battery',
    ],
  },
  {
    code: 'swallowed-magnet',
    name: 'Magnet swallowed',
    kind: 'symptom',
    phrases: [
      'swallow*|ate|eaten|swallowed|ingested|missing|inhaled|took|gulped|swalowed ~6 magnet|magnets|magnetic|bucky|buckyballs',
      'magnet|magnets ~6 swallowed|eaten|stomach|ingested|missing|nose|throat',
      'magnetic balls|beads|ball|bead',
    ],
    except: ['fridge magnet collection', 'magnetic resonance'],
  },
  {
    code: 'sharp-object-swallowed',
    name: 'Sharp object swallowed',
    kind: 'symptom',
    phrases: [
      'swallowed|ate|swallow|eaten|ingested ~6 glass|pin|needle|nail|razor|blade|screw|bone|safety|staple|tack|knife|toothpick',
    ],
    except: ['glass of ~1 water|milk|juice|squash|wine|coke', 'swallow* hard', 'ate fish off the bone', 'chewed nail'],
  },
]
