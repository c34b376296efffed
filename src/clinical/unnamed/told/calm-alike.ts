import { lines } from './lines.ts'

/** Harmless sentences that stand close to veiled dangers. */
export const calmAlike = lines(`
He slid down the slide and looked straight at me with jam all over his face.
Something's wrong with my wife's phone, she can't get your messages.
I sat down to tie my shoe and my back gave a twinge, it's eased already.
Mum put the phone in the fridge again, she's been forgetful for a couple of years and we've a memory clinic date.
The cat sits on my chest at night and weighs a ton, I think that's why I wake up.
My brother went out for a smoke and I had a go at him, how can he quit?
There's a whistling noise in my nose when I lie down with this cold.
She's propped on her elbows reading her comic, much better than yesterday.
My puffer's run out but I've no wheeze, can I have another for the hay fever season?
My lips are puffy from the filler on Friday, going down every day.
My skin's itchy all over since I changed the washing powder, no lumps, just dry.
He stood there chewing his toast and ignoring me, teenagers!
He jumps in his sleep and it wakes me, he's done it since we met.
She shakes her leg under the table all the time, it's just a habit.
I need new glasses, the telly's fuzzy from the sofa but fine up close.
The blind in the bedroom came down on my toe, bit of a bruise.
Dad dribbles his tea a bit because of his new dentures.
My Dutch is so bad that the pharmacist couldn't understand what I was asking for.
My flip flops slap when I walk and I've a blister between the toes.
I went on the teacups with the kids and the room went round for a minute after.
A cricket ball hit me on the shin on Saturday, green and yellow now, walking fine.
The lamp in my office is too bright and gives me a tight forehead by four o'clock.
My son had rugby today and he's filthy and starving and fine.
Nan takes the blood thinner tablets and wants to know if she can have cranberry juice.
She won't look at her tummy button because she's scared of it, she's four, it's just fluff.
There are little purple dots on her top, felt tip I think, her skin's clear.
My baby's soft spot moves a bit when he sucks, the health visitor said it's fine.
My hands are like ice all winter, they warm up with gloves.
My teeth were chattering at the bus stop, warm now with a soup.
Granny was chatty as ever, beat me at cards and told me off.
My cut from the garden is nearly gone, the scab fell off.
I drew a line round the bite like you said and it's shrunk well inside it.
I had the baby in July and I'd like to get back to swimming, any reason not?
My newborn sneezes and gets hiccups, feeds every three hours and fills his nappies.
The wee one's sleeping through, nine weeks, are we lucky or should I wake her to feed?
He's eight weeks and had his jabs at ten this morning, he's 37.4 and feeding.
My drip treatment finished in spring and I've got my taste back.
They took my spleen out in 2003, I've had my jabs, is my booster due?
I've had the new kidney since 2015 and my bloods are spot on.
We're off to Malawi in June, what do we need?
My jaw clicks when I yawn, the dentist made me a guard.
I stepped on a drawing pin, tiny hole, washed it, jabs are up to date.
His eye's a bit gunky in the morning, wipes off, he sees fine and he's cheerful.
Her hip was a bit sore after trampolining, skipping today.
My new knee is a bit warm in the evenings at six weeks, physio says that's the usual.
I clean my teeth too hard and there's pink in the sink.
The toilet was bright red, I'd had a whole jar of beetroot, it's normal today.
Liquorice gives me the runs, I'll stop eating it.
My tummy's flat as a board since I took up pilates!
I've a fluttery eyelid when I'm tired, a few days now.
You can see my heartbeat in my belly when I lie down, I'm thin, it's always been like that.
He curls up in a ball to sleep and there's jam on everything, typical two year old.
She brought up a bit of milk after the bottle and grinned at me.
My hernia's the same as ever, pops in and out, operation's in April.
I've not been for two days, bit of bloating, going to try prunes.
I went yellow at the ends, my hair I mean, cheap dye.
My lad got hit with a ball in the you know whats in the playground, cried a minute, back in goal.
I can't go when other people are in the toilets, I'm fine at home.
I passed the stone on Tuesday, pain's gone, what should I eat?
I do three goes a week on the machine and all is steady.
Test was positive at the weekend! I feel fine, a bit sick in the mornings, what happens next?
My shoulder hurts from carrying my toddler on that side.
I've been through a pack of hankies with this hay fever.
I'm thirty odd weeks and blooming, no headaches, just swollen feet by night that go by morning.
I felt her move for the first time, like bubbles!
My bump goes tight when I climb the stairs and softens when I sit, midwife knows.
My waters bill came in the wrong name, sorry, wrong chat.
I need to push my appointment back to next month.
My daughter's been drinking loads of squash and going to the loo a lot, when she has plain water she's fine.
My sugar was a bit up after the wedding cake, nine point eight, back to six this morning.
I gave dad his tablet an hour late, he's fine, is it all right?
I've two weeks left of my hydrocortisone cream, can I get more?
My heart goes like the clappers on the treadmill and settles in a few minutes.
My leg's white as a fish, I never get any sun!
My toes are cold in bed so I wear socks.
My calf's tight after the five k, rubbing it helps, same both sides.
I coughed so much with this cold my tummy muscles ache.
My tall lad's nineteen and eats us out of house and home, can he have protein shakes?
I wake up at five with the birds, go out for a walk and feel grand.
He blows bubbles in his milk till it comes out of his nose.
My heart rate goes to a hundred and sixty on the bike, I'm forty, is that all right?
I sat down in the middle of the fun run, bit of a stitch, finished it after.
My watch keeps buzzing my wrist and makes me jump.
My jacket's torn between the shoulders, sorry that's for my tailor, I meant to ask about my mole.
I've tennis elbow in both arms from decorating.
I'm a woman of 58 and my bra digs in, where can I be measured?
Dad says it's wind and he's been for a walk and it's gone, as it does every time he has sprouts.
My tongue's a bit white in the morning and fine after brushing.
My toddler posted a marble in the video player.
He laughed so hard milk came out of his nose, we all fell about.
The battery in my hearing aid's gone, where do I get more?
She licked the soap to see what it tasted like and pulled a face.
My patch came off in the bath, shall I put a new one on? I feel fine.
I've taken all of my antibiotics, the whole course, and I feel great.
I had two paracetamol at dinner for my tooth and it's helped.
Dad takes his weekly tablet on a Monday and never mixes it up, he has a chart.
My lithium level was point seven last week, same dose please.
I stopped drinking for January and feel fantastic.
There are ants in my kitchen, are the sprays safe with a baby in the house?
My thyroid pills are the same dose for years, bloods due in May.
The budgie died, my boy's upset, any books on that for kids?
The stove's lovely, I've been snoozing by it all afternoon with the window open.
I shouted myself hoarse at the match, honey and lemon for me.
I splashed a bit of washing up liquid in my eye, rinsed, bit pink for an hour, fine now.
I can see my own eyelashes in these new glasses, is that normal?
I sleep in my lenses sometimes, should I not? Eyes feel fine.
My legs don't listen to me on the dance floor, never did.
My feet fizz when I take my boots off, always have.
He dived in and swallowed half the pool, coughed, and was off again in a second.
The horse stood on my foot last month, nail's growing out.
I'm stuck in the multi storey with no change so I'll be ten minutes late.
I wrote the birthday cards for all the grandchildren today, my hand aches!
He turned his phone off for his exam and I panicked a bit, he's home now, got a B.
My daughter's locked in the bathroom doing her hair, what's new.
They're telling me to drink more water, the people at the gym, how much is right?
My wife gave birth last week and hasn't slept much, we take turns, she's happy and feeding's going well.
He says the baby's got my ears and his mother's temper.
I'm going round there with a cake, she's had a hip done.
He put his arm round my shoulder and it clicked, felt good actually.
I've a husky voice in the morning, lifelong smoker, same for years, want to stop.
My uncle's coming to stay, he's got shingles, is it catching for my kids? They've had chickenpox.
The childminder says he's rolled over, four months, is that early?
I've to renew my passport, can the doctor sign the photo?
She's a fussy eater, weighs the same as her sister did, lots of energy.
He's stopped, he's finally stopped sucking his thumb.
She takes a big breath and blows out all her candles, five today.
The baby's got chocolate round the mouth and looks very pleased.
My oxygen thing says ninety eight, bought it in the pandemic, still works.
We used the trainer pen to practise, when does the real one expire?
I had my tonsils out as a kid and never had a sore throat since.
My nose bled a spot on the pillow, heating was on, nothing since.
I banged my leg on the tow bar, bit of a bruise, I'm not on anything.
My granddaughter rolls her eyes at everything I say, thirteen going on thirty.
Sir my knee is paining since two months when I climb the steps, no swelling.
Please sir I want to know if I can eat mango with sugar, my sugar is 110.
Abeg doctor my skin dey dry for harmattan, which cream better?
Wee man's got a runny nose and he's girny but he's eating his tea.
I've a wee bit of a hoast from this cold, nothing to fret about.
Yo doc my knee been clickin when i squat, no pain just clicks
can i get my inhaler agen pls its nearly empty but im ok
hi need sick note had flu last wk all better now ta
my babys got a bit of dry skin on his hed he is happy wot cream
I've got a stripe of blisters round one side of my ribs, stings a bit, I think it's shingles, three days now.
Painful little blisters in a line on the left of my back, I had shingles there before.
A sore, burning rash on one side of my tummy in a belt, I'm well otherwise, 52.
The rash on one side of my chest has crusted over, it only tingles now.
Shingles on my thigh since yesterday, itchy and sore in a patch, no fever, what can I put on it?
My skin is tender to touch in a strip under my breast and a few spots came up, is it shingles?
A band of itchy red bumps where my bra sits, since the hot weekend.
Sore patch of rash under my arm since yesterday from the new deodorant.
My rib's sore on one side when I press it, since I coughed so much, breathing's fine.
A painful spot on one side of my nose, it's coming to a head.
One side of my chest is tender where the seat belt rubbed on the dodgems, a bruise.
I've a painful rash on my hands since yesterday after the washing up gloves.
`)
