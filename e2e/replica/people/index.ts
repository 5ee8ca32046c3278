/** Everybody who appears in the samples. All invented; phone numbers come from ranges that are reserved for fiction. */
import { blueHeronFreight } from './blue-heron-freight.ts';
import { brunaTavares } from './bruna-tavares.ts';
import { camilleLefevre } from './camille-lefevre.ts';
import { germanNumber } from './german-number.ts';
import { hannahDoyle } from './hannah-doyle.ts';
import { luciaFerrer } from './lucia-ferrer.ts';
import type { Person } from './person.ts';
import { priyaNair } from './priya-nair.ts';
import { quietChats } from './quiet-chats.ts';
import { reemHaddad } from './reem-haddad.ts';
import { sarahKim } from './sarah-kim.ts';
import { shopTeam } from './shop-team.ts';
import { ukNumber } from './uk-number.ts';

export const people: Person[] = [
  sarahKim,
  camilleLefevre,
  brunaTavares,
  luciaFerrer,
  germanNumber,
  reemHaddad,
  hannahDoyle,
  ukNumber,
  shopTeam,
  blueHeronFreight,
  priyaNair,
  ...quietChats,
];
