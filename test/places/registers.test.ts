import { thailand } from "chumchon/data/thailand";
import { tableOfCsv } from "chumchon/formats";
import { createGazetteer, findPlace, parsePlaceCode, villageSchema } from "chumchon/places";
import { describe, expect, test } from "vitest";

// The columns are those of the Department's files on data.go.th; the figures, and the villages, are made up.
const file = `YYMM|CC-CODE|CC-DESC|RCODE-CODE|RCODE-DESC|CCAATT-CODE|CCAATT-DESC|CCAATTMM-CODE|CCAATTMM-DESC|MALE|FEMALE|TOTAL|HOUSE|
6312|84|จังหวัดสุราษฎร์ธานี|0||0||84000000|จังหวัดสุราษฎร์ธานี|1|1|2|1|
6312|84|จังหวัดสุราษฎร์ธานี|8401|อำเภอเมืองสุราษฎร์ธานี|84010000|อำเภอเมืองสุราษฎร์ธานี|84010000|อำเภอเมืองสุราษฎร์ธานี|1|1|2|1|
6312|84|จังหวัดสุราษฎร์ธานี|8401|อำเภอเมืองสุราษฎร์ธานี|84010200|ตำบลมะขามเตี้ย|84010200|ตำบลมะขามเตี้ย|1|1|2|1|
6312|84|จังหวัดสุราษฎร์ธานี|8401|อำเภอเมืองสุราษฎร์ธานี|84010200|ตำบลมะขามเตี้ย|84010202|บ้านสมมติสอง|1|1|2|1|
6312|84|จังหวัดสุราษฎร์ธานี|8401|อำเภอเมืองสุราษฎร์ธานี|84010200|ตำบลมะขามเตี้ย|84010201|บ้านสมมติหนึ่ง|1|1|2|1|
6312|84|จังหวัดสุราษฎร์ธานี|8499|ท้องถิ่นเทศบาลนครสุราษฎร์ธานี|0||84990000|ท้องถิ่นเทศบาลนครสุราษฎร์ธานี|1|1|2|1|
6312|10|กรุงเทพมหานคร|1099|สำนักทะเบียนกลาง|0||1099|สำนักทะเบียนกลาง|1|1|2|1|
6312|84|จังหวัดสุราษฎร์ธานี|8408|อำเภอคีรีรัฐนิคม|84089900|ตำบลสมมติ|84089900|ตำบลสมมติ|1|1|2|1|
6312|11|จังหวัดสมุทรปราการ|1101|อำเภอเมืองสมุทรปราการ|0||110160|องค์การบริหารส่วนตำบลสมมติ|1|1|2|1|
6312|84|จังหวัดสุราษฎร์ธานี|8402|อำเภอกาญจนดิษฐ์|84020000|อำเภอดอนสัก|84020000|อำเภอดอนสัก|1|1|2|1|
6312|84|จังหวัดสุราษฎร์ธานี|8401|อำเภอเมืองสุราษฎร์ธานี|84010200|ตำบลมะขามเตี้ย|84010201|บ้านสมมติซ้ำ|1|1|2|1|
6312|84||0||0||0|ยอดรวม|1|1|2|1|
`;

describe("a register of the Department as it comes, with the rows of every level and of registry offices", () => {
  const villages = tableOfCsv(villageSchema, file, { separator: "|" });
  const made = createGazetteer(thailand, { villages });
  if (!made.ok) throw new Error("the embedded list is sound");
  const { read, accepted, rejected, attached, confirmed, problems } = made.value.villages;

  test("attaches the villages, takes the rows that say what the tree says, and names the rest", () => {
    expect({ read, accepted, rejected, attached, confirmed }).toEqual({
      read: 12,
      accepted: 5,
      rejected: 7,
      attached: 2,
      confirmed: 3,
    });
    expect(problems.kept.map(({ code, row, ...rest }) => [row, code, "form" in rest ? rest.form : undefined])).toEqual([
      [7, "places.register.notAPlace", "registryOffice"],
      [8, "places.register.notAPlace", "centralRegistry"],
      [9, "places.register.notAPlace", "temporary"],
      [10, "places.register.notAPlace", "localAuthority"],
      [11, "places.name.contradictsCode", undefined],
      [12, "places.tree.duplicate", undefined],
      [13, "places.code.malformed", undefined],
    ]);
    expect(findPlace(made.value, parsePlaceCode("84010202"))?.nameThai).toBe("บ้านสมมติสอง");
  });
});

describe("a register that is not what it says", () => {
  const rows = [
    "84010201,บ้านสมมติ",
    "8401020,สั้นไป",
    "840102011,ยาวไป",
    "84O10202,ตัวโอแทนศูนย์",
    "８４０１０２０３,เลขเต็มความกว้าง",
    "84014901,ตำบลไม่มี",
    "84010201,ซ้ำ",
    "__proto__,constructor",
    "constructor,__proto__",
    `${"8".repeat(10_000_000)},หนึ่งบรรทัดสิบล้านตัว`,
    "84010204,บ้านสมมติท้าย",
  ];
  const villages = tableOfCsv(villageSchema, `รหัสหมู่บ้าน,ชื่อหมู่บ้าน\n${rows.join("\n")}\n`);
  const made = createGazetteer(thailand, { villages });
  if (!made.ok) throw new Error("the embedded list is sound");

  test("is read to its end: each bad row is told by its row in the file, and accepted + rejected = read", () => {
    const { read, accepted, rejected, problems } = made.value.villages;
    expect([read, accepted, rejected]).toEqual([11, 2, 9]);
    const told = [...villages.problems.kept, ...problems.kept].map(({ row, code }) => [row, code]);
    expect(told.sort(([a], [b]) => Number(a) - Number(b))).toEqual([
      [3, "places.code.malformed"],
      [4, "places.code.malformed"],
      [5, "places.code.malformed"],
      [6, "places.code.malformed"],
      [7, "places.tree.orphan"],
      [8, "places.tree.duplicate"],
      [9, "places.code.malformed"],
      [10, "places.code.malformed"],
      [11, "formats.csv.tooLong"],
    ]);
    expect(findPlace(made.value, parsePlaceCode("84010204"))?.nameThai).toBe("บ้านสมมติท้าย");
  });
});
