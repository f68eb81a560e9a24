import { liaisonWays } from '../../../domain/directory/liaison.ts';
import { audiences } from '../../../domain/planning/informationWork.ts';
import { textsFor } from '../../../locales/texts.ts';
import type { ChapterWriter } from '../chapterWriter.ts';

const textsOf = (writer: ChapterWriter) => textsFor(writer.material.language)('reportCooperation');

/** Chapter 7: kommuner and contact, agreements, procedures, information, and the plan (R 3, 9, 20–22). Nobody is named. */
export function writeCooperation(writer: ChapterWriter, comment: string | null): void {
  const t = textsOf(writer);
  writer.section(t('contact'));
  writeContact(writer);
  writer.comment(comment);
  writer.section(t('agreements'));
  writeAgreements(writer);
  writer.section(t('information'));
  writeInformation(writer);
  writer.section(t('plan'));
  writePlan(writer);
}

function writeContact(writer: ChapterWriter): void {
  const t = textsOf(writer);
  const { f, code, material } = writer;
  const { places, liaisons } = material.cooperation;
  const { year } = material.year.figures;
  const left = places.filter(({ isContacted }) => !isContacted);
  writer.say(
    places.length === 0
      ? t('noPlaces')
      : t('places', { count: places.length, contacted: places.length - left.length, year }),
    left.length > 0 && places.length > left.length
      ? t('notContacted', { names: f.list(left.map(({ name }) => name)) })
      : '',
    t('meetings', { count: material.mandate.meetings }),
  );
  if (liaisons.length === 0) return;
  const ways = liaisonWays.map((way) => ({ way, own: liaisons.filter((one) => one.way === way) }));
  writer.table(
    t('contactTable', { year }),
    [
      { label: t('way'), format: 'text', weight: 3 },
      { label: t('withPlaces'), format: 'count', weight: 1 },
      { label: t('withPartners'), format: 'count', weight: 1 },
    ],
    [
      ...ways
        .filter(({ own }) => own.length > 0)
        .map(({ way, own }) => ({ cells: [code(`liaisonWay.${way}`), ...byBody(own)] })),
      { cells: [writer.t('paper.all'), ...byBody(liaisons)], isTotal: true },
    ],
  );
}

const byBody = (liaisons: readonly { placeId: string | null }[]): number[] => {
  const ofPlaces = liaisons.filter(({ placeId }) => placeId !== null).length;
  return [ofPlaces, liaisons.length - ofPlaces];
};

function writeAgreements(writer: ChapterWriter): void {
  const t = textsOf(writer);
  const { f, code, material } = writer;
  const { agreements, procedures } = material.cooperation;
  const { year } = material.year.figures;
  const toRenew = agreements.filter(({ state }) => state === 'toRenew' || state === 'expired').length;
  writer.say(
    agreements.length === 0 ? t('noAgreements', { year }) : t('agreementCount', { count: agreements.length, year }),
    toRenew > 0 ? t('toRenew', { count: toRenew }) : '',
    procedures.all === 0 ? '' : t('procedures', procedures),
  );
  if (agreements.length === 0) return;
  writer.table(
    t('agreementTable', { year }),
    [
      { label: t('with'), format: 'text', weight: 3 },
      { label: t('agreement'), format: 'text', weight: 4 },
      { label: t('period'), format: 'text', weight: 3 },
      { label: t('state'), format: 'text', weight: 2 },
    ],
    agreements.map(({ withName, title, fromDay, toDay, state }) => ({
      cells: [
        withName,
        title,
        toDay === null ? t('from', { day: f.day(fromDay) }) : `${f.day(fromDay)}–${f.day(toDay)}`,
        code(`agreementState.${state}`),
      ],
    })),
  );
}

function writeInformation(writer: ChapterWriter): void {
  const t = textsOf(writer);
  const { code, material } = writer;
  const { information } = material.cooperation;
  const { year } = material.year.figures;
  if (information.length === 0) return writer.say(t('noInformation', { year }));
  writer.say(t('informationCount', { count: information.length, year }));
  writer.table(
    t('informationTable', { year }),
    [
      { label: t('audience'), format: 'text', weight: 2 },
      { label: t('times'), format: 'count', weight: 1 },
      { label: t('reached'), format: 'count', weight: 1 },
      { label: t('what'), format: 'text', weight: 5 },
    ],
    audiences.flatMap((audience) => {
      const own = information.filter((one) => one.audience === audience);
      if (own.length === 0) return [];
      const known = own.flatMap(({ reached }) => (reached === null ? [] : [reached]));
      const reached = known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
      const what = [...new Set(own.map((one) => one.what))].join('; ');
      return [{ cells: [code(`audience.${audience}`), own.length, reached, what] }];
    }),
  );
}

function writePlan(writer: ChapterWriter): void {
  const t = textsOf(writer);
  const { f, code, material } = writer;
  const { plan } = material.cooperation;
  if (plan === null) return writer.say(t('noPlan'));
  const { title, fromDay, toDay } = plan.plan;
  const done = plan.measures.filter(({ state }) => state === 'done').length;
  writer.say(
    t('planIs', { title, from: f.day(fromDay), to: f.day(toDay) }),
    plan.measures.length === 0 ? '' : t('measures', { count: plan.measures.length, done }),
  );
  if (plan.measures.length === 0) return;
  writer.table(
    t('measureTable'),
    [
      { label: t('measure'), format: 'text', weight: 4 },
      { label: t('due'), format: 'text', weight: 2 },
      { label: t('state'), format: 'text', weight: 2 },
      { label: t('standing'), format: 'text', weight: 4 },
    ],
    plan.measures.map(({ title: named, dueOn, state, standing }) => ({
      cells: [named, dueOn === null ? '–' : f.day(dueOn), code(`improvementState.${state}`), standing ?? '–'],
    })),
  );
}
