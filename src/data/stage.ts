import { faultPath, stagePath } from '@/lib/route.ts';
import { getStage, stages, type Stage } from '@/lib/stage.ts';
import { getListCrumbs, type Crumb } from './breadcrumb.ts';
import { getCatalogue, pick, type Catalogue } from './catalogue.ts';
import type { PageLink } from './link.ts';
import { forwardingKinds, getMatrix, type Matrix } from './matrix.ts';

/** A stage of a request's way with the faults that happen there. */
export interface StageGroup {
  title: string;
  summary: string;
  href: string;
  faults: PageLink[];
}

/** Everything the page of a stage shows. */
export interface StagePage extends StageGroup {
  crumbs: Crumb[];
  matrix: Matrix;
  /** Faults of the stage without a row in the matrix. */
  others: PageLink[];
  /** The stages before and after it. */
  neighbours: PageLink[];
}

/** The stages between the proxy and what it asks, where the products' answers differ most. */
const upstreamStages: readonly Stage[] = ['connection', 'tls', 'response'];

/** Returns the stage of a fault; a finer one stands with the coarse one it is a kind of. */
export function getStageOf({ faults }: Catalogue, id: string): Stage {
  let { data } = pick(faults, id);
  while (data.parent !== undefined) data = pick(faults, data.parent).data;
  return getStage(data);
}

/** Returns the link to the page of a fault's stage. */
export function linkStage(catalogue: Catalogue, fault: string): PageLink {
  const id = getStageOf(catalogue, fault);
  return { href: stagePath(id), title: stages.find((stage) => stage.id === id)?.title ?? id };
}

function getGroups(catalogue: Catalogue): (StageGroup & { id: Stage })[] {
  return stages
    .map((stage) => ({
      ...stage,
      href: stagePath(stage.id),
      faults: [...catalogue.faults.values()]
        .filter(({ id }) => getStageOf(catalogue, id) === stage.id)
        .map(({ id, data }) => ({ href: faultPath(id), title: data.title })),
    }))
    .filter(({ faults }) => faults.length > 0);
}

/** Returns the stages that have faults, in the order of a request's way. */
export async function getStageGroups(): Promise<StageGroup[]> {
  return getGroups(await getCatalogue());
}

/** Products with an answer for a fault, for it to be worth a comparison. */
const leastShared = 3;

/** Returns the matrix of the coarse faults between the proxy and its upstream. */
export async function getUpstreamMatrix(): Promise<Matrix> {
  const catalogue = await getCatalogue();
  const matrix = getMatrix(
    catalogue,
    (id) =>
      pick(catalogue.faults, id).data.parent === undefined &&
      upstreamStages.includes(getStageOf(catalogue, id)),
    forwardingKinds,
  );
  const isShared = ({ cells }: Matrix['rows'][number]) =>
    cells.filter((cell) => cell.length > 0).length >= leastShared;
  return { ...matrix, rows: matrix.rows.filter(isShared) };
}

/** Returns the pages of all stages, by the stage's id. */
export async function getStagePages(): Promise<{ id: Stage; page: StagePage }[]> {
  const catalogue = await getCatalogue();
  return getGroups(catalogue).map(({ id, ...group }, at, all) => {
    const matrix = getMatrix(catalogue, (fault) => getStageOf(catalogue, fault) === id);
    const page = {
      ...group,
      crumbs: getListCrumbs(group.title, { title: 'Faults', href: '/faults/' }),
      matrix,
      others: group.faults.filter(({ href }) => !matrix.rows.some((row) => row.href === href)),
      neighbours: all.filter((_, nth) => Math.abs(nth - at) === 1),
    };
    return { id, page };
  });
}
