import { describe, expect, it } from 'vitest';
import { bic } from '../../../src/findings/validators/pii/bank.ts';
import { placedCoordinate } from '../../../src/findings/validators/pii/coordinates.ts';
import { expiryWithinCard } from '../../../src/findings/validators/pii/credit-card.ts';
import { keyedHandle, labelledHandle } from '../../../src/findings/validators/pii/handles.ts';
import { personName } from '../../../src/findings/validators/pii/person-name.ts';
import { phone } from '../../../src/findings/validators/pii/phone.ts';
import { isCodeName, isTownName, ownKey, toKeyForm } from '../../../src/findings/validators/pii/record-kind.ts';
import {
  bookingCode,
  numberOfHealthInsurance,
  paperInObject,
  paperOfSomebody,
  personInRecord,
  plateInRecord,
  streetInRecord,
} from '../../../src/findings/validators/pii/record-parts.ts';
import { toldRegion, toldTown } from '../../../src/findings/validators/pii/town.ts';
import type { Validator } from '../../../src/findings/validators/validator.ts';

const under = (judge: Validator, path: string, text: string, siblings: readonly string[] = []): boolean =>
  judge({
    text,
    before: '',
    after: '',
    names: path.split(' > '),
    siblings: [...siblings, path.split(' > ').at(-1)!],
    hasContext: false,
    isLabelled: true,
  }).ok;

describe('the form of a key', () => {
  it('has plain letters for those that do not come apart', () => {
    expect(toKeyForm('Địa_chỉ')).toBe('diachi');
    expect(toKeyForm('Właściciel')).toBe('wlasciciel');
  });

  it('keeps a shortened word whole, and is the last of keys that full stops join', () => {
    expect(ownKey(['C.P.'])).toBe('C.P.');
    expect(ownKey(['F. Nac.'])).toBe('F. Nac.');
    expect(ownKey(['home.address.zip'])).toBe('zip');
    expect(isCodeName('C.P.') && isTownName('Tỉnh/TP') && isTownName('CTY')).toBe(true);
  });
});

describe('a value in a record of somebody', () => {
  it('is a town, a state or a street under short keys and those of further languages', () => {
    expect(under(toldTown, 'ADDR_CTY', 'BEND', ['EMPNAME', 'SSN'])).toBe(true);
    expect(under(toldTown, 'població', 'Falconera', ['cognom2'])).toBe(true);
    expect(under(toldTown, 'cty', 'Bend', ['iata'])).toBe(false);
    expect(under(toldRegion, 'ST', 'OR', ['CTY', 'EMPNAME'])).toBe(true);
    expect(under(toldRegion, 'ST', 'Main', ['CTY', 'EMPNAME'])).toBe(false);
    expect(under(toldRegion, 'Estado', 'Ativo', ['Localidade', 'NIF'])).toBe(false);
    expect(under(streetInRecord, 'العميل > العنوان', 'حي الصقر، شارع الشاهين، 7182')).toBe(true);
  });

  it('is who holds, gets or pays', () => {
    expect(under(personInRecord, 'Account Name', 'MISS R J QUIROGA')).toBe(true);
    expect(under(personInRecord, 'Counterparty', 'G FALKENMARK')).toBe(true);
    expect(under(personInRecord, 'Counterparty', 'A FREIGHT')).toBe(false);
    expect(under(personInRecord, 'người_nhận', 'Đặng Thị Ưng')).toBe(true);
    expect(under(personName, 'EMPNAME', 'QUIROGA, RENATA K', ['SSN'])).toBe(true);
    expect(under(personName, 'フリガナ', 'タカノ ミサキ')).toBe(true);
    expect(under(personName, 'Họ và tên', 'Huỳnh Ngọc Ưng')).toBe(true);
  });

  it('is a number of theirs', () => {
    expect(under(paperOfSomebody, 'guest > docNumber', '7.182.930')).toBe(true);
    expect(under(paperOfSomebody, 'docNumber', '7182930', ['total'])).toBe(false);
    expect(under(paperInObject, 'driver > cardNo', 'PL71829304567182')).toBe(true);
    expect(under(paperInObject, 'driver > id', '7182930456')).toBe(false);
    expect(under(numberOfHealthInsurance, 'insurance > memberId', '7182930456')).toBe(true);
    expect(under(numberOfHealthInsurance, 'insurance > id', '7182930456')).toBe(false);
    expect(under(bookingCode, 'PNR > LOCATOR', 'KQRVMW')).toBe(true);
    expect(under(bookingCode, 'order > confirmation', '7182930456')).toBe(false);
    expect(under(plateInRecord, 'courier > bike', '49-X7 718.29')).toBe(true);
    expect(under(expiryWithinCard, 'guarantee > exp', '11/27', ['pan'])).toBe(true);
    expect(under(phone, 'PASSENGER > CTCM', '447402118693')).toBe(true);
    expect(under(phone, 'HMPHN', '5038412736')).toBe(true);
  });

  it('is where something of theirs was', () => {
    expect(under(placedCoordinate, 'positions[0] > lat', '48.137154', ['ts', 'lon'])).toBe(true);
    expect(under(placedCoordinate, 'positions[0] > lat', '48.137154', ['label', 'lon'])).toBe(false);
  });

  it('is the account of a player', () => {
    expect(under(keyedHandle, 'summonerName', 'QuirelVane')).toBe(true);
    expect(under(keyedHandle, 'discord', 'quirelvane#7182')).toBe(true);
  });
});

describe('what is nobody’s', () => {
  it('is the telephone of an office and the code of a branch', () => {
    expect(under(phone, 'mairie > tel', '02 51 48 27 90')).toBe(false);
    expect(under(phone, 'client > tel', '02 51 48 27 90')).toBe(true);
    expect(under(bic, 'branches[0] > bic', 'KVRTDEMM', ['name'])).toBe(false);
    expect(under(bic, 'branches[0] > bic', 'KVRTDEMM', ['iban'])).toBe(true);
  });

  it('is the account of a program', () => {
    expect(under(keyedHandle, 'user', 'svc-kestrel-push')).toBe(false);
    expect(under(keyedHandle, 'POSTGRES_USER', 'kestrel_rw')).toBe(false);
    const line = { text: 'kestrel', names: [], after: '\n', hasContext: false, isLabelled: true };
    expect(labelledHandle({ ...line, before: 'X=1\nDB_USERNAME=' }).ok).toBe(false);
  });

  it('is whoever a letter calls by a profession', () => {
    const greeted = {
      text: 'Avvocato',
      names: [],
      before: 'Gentile ',
      after: ',\n',
      hasContext: false,
      isLabelled: false,
    };
    expect(personName(greeted).ok).toBe(false);
  });
});
