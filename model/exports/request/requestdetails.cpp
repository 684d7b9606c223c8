#include "model/exports/request/requestdetails.h"

namespace edgeplanner {

RequestDetails detailsOf(const RequestForm& form)
{
    RequestDetails details;
    details.number = form.number;
    details.title = form.title;
    details.requester = form.requester;
    details.owner = form.owner;
    details.justification = form.justification;
    return details;
}

} // namespace edgeplanner
