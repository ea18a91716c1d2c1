package dev.readout.page;

import dev.readout.vocab.EventClass;

/**
 * How one says in a few words what somebody did to others, had done to them, or did with them:
 * "Accused", "Accused by", "Met".
 */
record Deed(String did, String suffered, String shared) {
  static Deed of(EventClass type) {
    return switch (type) {
      case CONSULTATION -> new Deed("Consulted", "Consulted by", "Consulted with");
      case MEETING -> new Deed("Met", "Met by", "Met");
      case PHONE_CALL -> new Deed("Called", "Called by", "Spoke by phone with");
      case VISIT -> new Deed("Visited", "Visited by", "Visited together with");
      case TALKS -> new Deed("Talked with", "Talked with", "Talked with");
      case SUMMIT -> new Deed("Hosted", "Hosted by", "At a summit with");
      case AGREEMENT -> new Deed("Agreed with", "Agreed with", "Agreed with");
      case SUPPORT -> new Deed("Supported", "Supported by", "Supported together with");
      case CONCESSION -> new Deed("Gave way to", "Given way to by", "Gave way with");
      case COOPERATION -> new Deed("Worked with", "Worked with", "Worked with");
      case AID -> new Deed("Helped", "Helped by", "Helped together with");
      case RETREAT -> new Deed("Withdrew from", "Left by", "Withdrew with");
      case ACCUSATION -> new Deed("Accused", "Accused by", "Accused together with");
      case REQUEST -> new Deed("Asked", "Asked by", "Asked together with");
      case REJECTION -> new Deed("Refused", "Refused by", "Refused together with");
      case THREAT -> new Deed("Threatened", "Threatened by", "Threatened together with");
      case PROTEST -> new Deed("Protested against", "Protested against by", "Protested with");
      case SANCTION -> new Deed("Sanctioned", "Sanctioned by", "Sanctioned together with");
      case MOBILIZATION -> new Deed("Mobilized against", "Faced forces of", "Mobilized with");
      case COERCION -> new Deed("Coerced", "Coerced by", "Coerced together with");
      case ASSAULT -> new Deed("Attacked", "Attacked by", "Attacked together with");
      case STRIKE -> new Deed("Struck", "Struck by", "Struck together with");
      case INVESTIGATION -> new Deed("Investigated", "Investigated by", "Investigated with");
      case ELECTION -> new Deed("Elected", "Elected by", "Stood with");
      case STATEMENT -> new Deed("Spoke to", "Spoken to by", "Said together with");
      case DENIAL -> new Deed("Denied to", "Denied by", "Denied together with");
    };
  }
}
