import type {
  AgreementColumn,
  InformationColumn,
  OfferColumn,
  PartnerColumn,
  PlaceColumn,
  ProcedureColumn,
} from '../../../contract/directoryList.ts';
import type { AgreementRow } from '../../../contract/agreement.ts';
import type { CatchmentRow } from '../../../contract/catchment.ts';
import type { InformationRow } from '../../../contract/informationWork.ts';
import type { SeenList } from '../../../contract/listExport.ts';
import type { PartnerRow } from '../../../contract/partner.ts';
import type { ProcedureRow } from '../../../contract/procedure.ts';
import type { ServiceOfferRow } from '../../../contract/serviceOffer.ts';
import { dutyParagraphs } from '../../../domain/plan/dutyToTakePart.ts';
import type { CommandContext } from '../../api/context.ts';
import { agreementRows } from '../../directory/agreementRows.ts';
import { catchmentRows } from '../../directory/catchmentRows.ts';
import { partnerRows } from '../../directory/partnerRows.ts';
import { procedureRows } from '../../directory/procedureRows.ts';
import { serviceOfferRows } from '../../directory/serviceOfferRows.ts';
import { informationRows } from '../../planning/informationRows.ts';
import type { WrittenCell } from '../../spreadsheet/workbookContent.ts';
import { inBatches, inOrder } from '../batches.ts';
import { chosenColumns, type ColumnsByKey, dayCell, type ListColumn, type ListWords } from '../listColumn.ts';
import type { ListSource } from '../listTable.ts';

type Seen<List> = SeenList & { list: List };

/** «Kommuner» as it is seen. */
export async function placeList(ctx: CommandContext, seen: Seen<'places'>, words: ListWords) {
  const { t, code, column } = columnsIn(words);
  const columns: ColumnsByKey<PlaceColumn, CatchmentRow> = {
    name: column('name', 24, ({ name }) => name),
    within: column('within', 16, ({ within }) => within),
    contactName: column('contactName', 24, ({ contactName }) => contactName),
    contactPhone: column('contactPhone', 14, ({ contactPhone }) => contactPhone),
    contactEmail: column('contactEmail', 28, ({ contactEmail }) => contactEmail),
    planSystem: column('planSystem', 18, ({ planSystem }) => planSystem && code(`planSystem.${planSystem}`)),
    lastContactOn: column('lastContactOn', 12, ({ lastContactOn }) => dayCell(lastContactOn)),
    contactsThisYear: column('contactsThisYear', 12, ({ contactsThisYear }) => contactsThisYear),
    agreements: column('agreements', 10, ({ agreements }) => agreements),
    services: column('services', 50, ({ services }) => services),
    note: column('note', 40, ({ note }) => note),
  };
  const title = t(`places.title.${ctx.settings.officeType}`);
  return listOf(title, await catchmentRows(ctx), seen.ids, chosenColumns(columns, seen.columns));
}

/** «Samarbeidspartnere» as it is seen. */
export async function partnerList(ctx: CommandContext, seen: Seen<'partners'>, words: ListWords) {
  const { t, code, column } = columnsIn(words);
  const columns: ColumnsByKey<PartnerColumn, PartnerRow> = {
    name: column('name', 30, ({ name }) => name),
    sector: column('sector', 24, ({ sector }) => code(`sector.${sector}`)),
    dutyBasis: column('dutyBasis', 26, ({ dutyBasis }) =>
      dutyBasis === null ? t('noDuty') : dutyParagraphs[dutyBasis],
    ),
    partnerContact: column('partnerContact', 24, ({ contactName }) => contactName),
    contactPhone: column('contactPhone', 14, ({ contactPhone }) => contactPhone),
    contactEmail: column('contactEmail', 28, ({ contactEmail }) => contactEmail),
    lastContactOn: column('lastContactOn', 12, ({ lastContactOn }) => dayCell(lastContactOn)),
    agreements: column('agreements', 10, ({ agreements }) => agreements),
    note: column('note', 40, ({ note }) => note),
  };
  return listOf(t('partners.title'), await partnerRows(ctx), seen.ids, chosenColumns(columns, seen.columns));
}

/** The services as they are seen. */
export async function offerList(ctx: CommandContext, seen: Seen<'serviceOffers'>, words: ListWords) {
  const { t, code, column } = columnsIn(words);
  const columns: ColumnsByKey<OfferColumn, ServiceOfferRow> = {
    name: column('name', 30, ({ name }) => name),
    giver: column('giver', 28, ({ unitName, provider }) => unitName ?? provider),
    offerField: column('offerField', 16, ({ field }) => code(`offerField.${field}`)),
    age: column('age', 16, ({ age }) => code(`offerAge.${age}`)),
    about: column('about', 50, ({ about }) => about),
    access: column('access', 40, ({ access }) => access),
    contact: column('contact', 24, ({ contact }) => contact),
  };
  return listOf(t('offers.title'), await serviceOfferRows(ctx), seen.ids, chosenColumns(columns, seen.columns));
}

/** «Samarbeidsavtaler» as it is seen. */
export async function agreementList(ctx: CommandContext, seen: Seen<'agreements'>, words: ListWords) {
  const { t, code, column } = columnsIn(words);
  const columns: ColumnsByKey<AgreementColumn, AgreementRow> = {
    title: column('title', 36, ({ title }) => title),
    with: column('with', 28, ({ withName }) => withName),
    kind: column('kind', 24, ({ kind }) => code(`agreementKind.${kind}`)),
    fromDay: column('fromDay', 12, ({ fromDay }) => dayCell(fromDay)),
    toDay: column('toDay', 12, ({ toDay }) => dayCell(toDay)),
    renewOn: column('renewOn', 12, ({ renewOn }) => dayCell(renewOn)),
    state: column('state', 16, ({ state }) => code(`agreementState.${state}`)),
    responsible: column('responsible', 24, ({ responsible }) => responsible),
    agreementAbout: column('agreementAbout', 50, ({ about }) => about),
  };
  return listOf(t('agreements.title'), await agreementRows(ctx), seen.ids, chosenColumns(columns, seen.columns));
}

/** «Prosedyrer og rutiner» as it is seen. */
export async function procedureList(ctx: CommandContext, seen: Seen<'procedures'>, words: ListWords) {
  const { t, code, column } = columnsIn(words);
  const columns: ColumnsByKey<ProcedureColumn, ProcedureRow> = {
    title: column('title', 40, ({ title }) => title),
    kind: column('kind', 18, ({ kind }) => code(`procedureKind.${kind}`)),
    owner: column('owner', 24, ({ owner }) => owner),
    revisedOn: column('revisedOn', 12, ({ revisedOn }) => dayCell(revisedOn)),
    reviseOn: column('reviseOn', 12, ({ reviseOn }) => dayCell(reviseOn)),
    state: column('state', 20, ({ isOverdue }) => t(isOverdue ? 'procedures.overdue' : 'procedures.valid')),
    place: column('place', 40, ({ place }) => place),
    files: column('files', 8, ({ files }) => files),
    procedureAbout: column('procedureAbout', 50, ({ about }) => about),
  };
  return listOf(t('procedures.title'), await procedureRows(ctx), seen.ids, chosenColumns(columns, seen.columns));
}

/** «Informasjonsarbeid» as it is seen. */
export async function informationList(ctx: CommandContext, seen: Seen<'information'>, words: ListWords) {
  const t = words.texts('planning');
  const code = words.texts('code');
  const column = (
    key: InformationColumn,
    width: number,
    cell: (row: InformationRow) => WrittenCell,
  ): ListColumn<InformationRow>[] => [
    { header: t(`information.field.${key}`), width, isNumber: key === 'reached', cell },
  ];
  const columns: ColumnsByKey<InformationColumn, InformationRow> = {
    day: column('day', 12, ({ day }) => dayCell(day)),
    what: column('what', 44, ({ what }) => what),
    audience: column('audience', 24, ({ audience }) => code(`audience.${audience}`)),
    way: column('way', 22, ({ way }) => code(`informationWay.${way}`)),
    reached: column('reached', 12, ({ reached }) => reached),
    by: column('by', 24, ({ by }) => by),
    note: column('note', 40, ({ note }) => note),
  };
  return listOf(t('information.title'), await informationRows(ctx.db), seen.ids, chosenColumns(columns, seen.columns));
}

const counted = new Set(['agreements', 'contactsThisYear', 'files']);

function columnsIn({ texts }: ListWords) {
  const t = texts('directory');
  type Field = Exclude<PlaceColumn | PartnerColumn | OfferColumn | AgreementColumn | ProcedureColumn, 'never'>;
  const column = <Row>(key: Field, width: number, cell: (row: Row) => WrittenCell): ListColumn<Row>[] => [
    { header: t(`field.${key}`), width, isNumber: counted.has(key), cell },
  ];
  return { t, code: texts('code'), column };
}

function listOf<Row extends { id: string }>(
  title: string,
  all: readonly Row[],
  ids: readonly string[],
  columns: readonly ListColumn<Row>[],
): ListSource<Row> {
  const rows = inOrder(all, ids);
  return {
    title,
    columns,
    total: rows.length,
    batches: inBatches(rows, (batch) => Promise.resolve(batch)),
    personOf: null,
  };
}
