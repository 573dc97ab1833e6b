namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>
/// The templates that make a function's event from a request where the function is called without a proxy. The text
/// is the framework's, blanks and all, since a stack that is deployed has it.
/// </summary>
internal static class LambdaRequestTemplates
{
    private const string Common = """
          #define( $loop )
            {
            #foreach($key in $map.keySet())
                #set( $k = $util.escapeJavaScript($key) )
                #set( $v = $util.escapeJavaScript($map.get($key)).replaceAll("\\'", "'") )
                "$k":
                  "$v"
                  #if( $foreach.hasNext ) , #end
            #end
            }
          #end

          {
            "body": $body,
            "method": "$context.httpMethod",
            "principalId": "$context.authorizer.principalId",
            "stage": "$context.stage",

            "cognitoPoolClaims" : {
               extraCognitoPoolClaims
               "sub": "$context.authorizer.claims.sub"
            },

            #set( $map = $context.authorizer )
            "enhancedAuthContext": $loop,

            #set( $map = $input.params().header )
            "headers": $loop,

            #set( $map = $input.params().querystring )
            "query": $loop,

            #set( $map = $input.params().path )
            "path": $loop,

            #set( $map = $context.identity )
            "identity": $loop,

            #set( $map = $stageVariables )
            "stageVariables": $loop,

            "requestPath": "$context.resourcePath"
          }
        """;

    private const string FormBody = """
            #define( $body )
              {
              #foreach( $token in $input.path('$').split('&') )
                #set( $keyVal = $token.split('=') )
                #set( $keyValSize = $keyVal.size() )
                #if( $keyValSize >= 1 )
                  #set( $key = $util.escapeJavaScript($util.urlDecode($keyVal[0])) )
                  #if( $keyValSize >= 2 )
                    #set($val = $util.escapeJavaScript($util.urlDecode($keyVal[1])).replaceAll("\\'","'"))
                  #else
                    #set( $val = '' )
                  #end
                  "$key": "$val"#if($foreach.hasNext),#end
                #end
              #end
              }
            #end
        """;

    /// <summary>For requests in JSON.</summary>
    /// <param name="claims">Members for claims of a user pool, each ending in a comma.</param>
    public static string Json(string claims) => "\n    #set( $body = $input.json(\"$\") )\n\n    " + End(claims);

    /// <summary>For requests as a browser's form sends them.</summary>
    /// <param name="claims">Members for claims of a user pool, each ending in a comma.</param>
    public static string Form(string claims) => "\n" + FormBody + "\n\n    " + End(claims);

    private static string End(string claims) => "\n" + Common.Replace("extraCognitoPoolClaims", claims) + "\n\n  ";
}
