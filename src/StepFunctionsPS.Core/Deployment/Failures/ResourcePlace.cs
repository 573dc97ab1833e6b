using StepFunctionsPS.Templates;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Deployment;

/// <summary>Finds the place in the service file that a resource comes from.</summary>
internal static class ResourcePlace
{
    /// <summary>Nowhere for a resource that the template does not have, such as one that goes.</summary>
    public static SourceSpan Find(SourceMap places, string logicalId)
    {
        var place = places.Find("/Resources/" + logicalId);
        // What is not there has the place of what is around it.
        return place == places.Find("/Resources") ? default : place;
    }
}
