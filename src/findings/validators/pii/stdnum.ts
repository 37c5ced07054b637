import { createRequire } from 'node:module';
import type { Validator } from '../validator.ts';
import { compactOf } from './digits.ts';
import { toVerdict } from './national.ts';
import { fillsGaps } from './stdnum-gaps.ts';

interface NumberType {
  validate(value: string): { readonly isValid: boolean; readonly compact?: string };
}

const load = createRequire(import.meta.url);

/**
 * The number types of the `stdnum` package that rules use, as `stdnum:<country>.<type>`. Each was tried on random digits before it
 * was let in: those that accept most of them (a format check only) are marked in the rule by demanding context.
 * A type is loaded when its first candidate comes: all of stdnum costs 200 ms and 14 MB, one type 2 ms.
 */
const TYPES =
  `ad.nrt al.nipt ao.bi ar.cuit ar.dni at.vnr au.tfn au.abn az.pin ba.jmbg be.nn be.bis bg.pnf bo.ci br.cpf br.cnpj ca.sin ca.bc_bhn ch.ssn ch.uid cl.rut cn.ric co.nit cr.cpf
   cu.ni cy.vat cz.rc de.idnr de.svnr dk.cpr do.cedula ec.ci es.dni es.nie es.nss fi.hetu fr.nir fr.nif gb.utr gn.nifp gr.amka gr.vat gt.cui hk.hkid hr.oib
   hu.anum id.npwp ie.pps il.idnr in.aadhaar in.epic in.pan in.vid is.kennitala it.codicefiscale ke.pin kr.rrn lk.nic md.idno me.jmbg mk.jmbg mu.nid mx.curp mx.rfc mx.clabe ar.cbu
   my.nric mz.nuit nl.bsn no.fodselsnummer nz.ird nz.bank pe.cui pk.cnic pl.pesel pl.nip pt.nif pt.cc rs.jmbg ru.inn se.personnummer si.jmbg sk.rc sm.coe th.idnr
   tn.mf tr.tckimlik tw.natid tw.ui ua.rntrc uy.cedula ve.rif vn.mst za.idnr za.tin lv.pvn`.split(/\s+/);

export const stdnumValidators: Readonly<Record<string, Validator>> = Object.fromEntries(
  TYPES.map(type => [`stdnum:${type}`, numberType(type)]),
);

function passes(type: NumberType, text: string): boolean {
  // A number that is none comes back with an error, whose stack takes longer to write than the number to check.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    // Separators differ from one type to the next and may be dots, which stdnum does not expect; in a few (Finland) they carry meaning.
    return type.validate(compactOf(text)).isValid || type.validate(text).isValid;
  } catch {
    return false; // some types throw on odd lengths
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Forms in use that the package does not know, as one that it does: twelve digits in a row in Sweden. */
const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'se.personnummer': text => text.replace(/^(?:19|20)(\d{6})(\d{4})$/, '$1-$2'),
};

function numberType(name: string): Validator {
  let type: NumberType | undefined;
  const [country, file] = name.split('.') as [string, string];
  return input => {
    type ??= load(`stdnum/lib/cjs/${country}/${file}.js`) as NumberType;
    const text = FORMS[name]?.(input.text) ?? input.text;
    return toVerdict(input, passes(type, text) && fillsGaps(name, input.text));
  };
}
