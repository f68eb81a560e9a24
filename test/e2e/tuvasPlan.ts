import { planContentBody } from '../../src/contract/planContent.ts';
import { addDays, type Day } from '../../src/domain/calendar/day.ts';
import { aMeasure, aMember, aPlanContent } from '../domain/plan/aPlanContent.ts';

/** Those who take part in the plan of Tuva, each with a measure. Invented. */
export const tuvasServices = ['Prøvestad videregående skole', 'Fysioterapien', 'Hjemmetjenesten sør'];

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** What her plan says: all that § 9 asks for, but consent to share. */
export const tuvasBody = (today: Day) =>
  planContentBody.parse(
    aPlanContent({
      members: tuvasServices.map((service, n) => aMember({ id: id(20 + n), name: '', role: 'kontakt', service })),
      measures: tuvasServices.map((_, n) =>
        aMeasure({ id: id(n + 1), text: `Tiltak nr. ${n + 1}`, memberIds: [id(20 + n)], fromDay: today }),
      ),
      periodFrom: today,
      revisionOn: addDays(today, 365),
    }),
  );
